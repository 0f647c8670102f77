// SPDX-License-Identifier: Apache-2.0
#include "app/core/Json.h"
#include "app/crypto/Digest.h"
#include "app/store/check/Inspection.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

QString digestOf(const QByteArray &bytes)
{
    return base64Json(crypto::sha256(bytes)).toString();
}

// Whether a row is the one its last event speaks of.
template <typename Key>
void compare(Inspection &inspection, const std::map<Key, Inspection::LastEvent> &events, const Key &key, qint64 event,
             const QByteArray &bytes, const ErrorDefinition &differs, const QString &place)
{
    const auto last = events.find(key);
    if (last == events.end()) {
        inspection.found(errors::RowOrphaned, place, place);
    } else if (last->second.sequence != event || last->second.digest != digestOf(bytes)) {
        inspection.found(differs, place.section(u':', 1), place);
    }
}

// Rows that an event speaks of and that are neither there nor old enough to have been cleared away.
template <typename Key, typename NameOf>
void missing(Inspection &inspection, const std::map<Key, Inspection::LastEvent> &events, const std::set<Key> &seen,
             NameOf nameOf)
{
    for (const auto &[key, last] : events) {
        if (!seen.contains(key) && !inspection.mayBeCleared(last.at)) {
            inspection.found(errors::RowMissing, nameOf(key), nameOf(key));
        }
    }
}

} // namespace

void inspectVisits(Inspection &inspection)
{
    std::set<QString> seen;
    const Result<void> done = inspection.tables.visits.each([&](const VisitRecord &record) {
        ++inspection.report.visits;
        inspection.report.openVisits += record.isOpen ? 1 : 0;
        seen.insert(record.visit);
        const QString place = u"visit:"_s + record.visit;
        const Result<QByteArray> snapshot = inspection.cipher.open(record.sealedSnapshot, VisitTable::placeOf(record));
        if (!snapshot) {
            inspection.found(errors::ValueUnreadable, place, place);
        } else {
            compare(inspection, inspection.visits, record.visit, record.event, *snapshot, errors::VisitDiffers, place);
        }
    });
    inspection.unreadable(done, u"visit"_s);
    missing(inspection, inspection.visits, seen, [](const QString &visit) { return u"visit:"_s + visit; });
}

void inspectDocuments(Inspection &inspection)
{
    using Key = std::pair<QString, QString>;
    std::set<Key> seen;
    const Result<void> done = inspection.tables.documents.each([&](const DocumentRecord &record) {
        ++inspection.report.documents;
        const Key key{record.caseId, record.kind};
        seen.insert(key);
        const QString place = u"document:"_s + record.caseId;
        const Result<QByteArray> bytes = inspection.cipher.open(record.sealedBytes, DocumentTable::placeOf(record));
        if (!bytes) {
            inspection.found(errors::ValueUnreadable, place, place);
        } else {
            compare(inspection, inspection.documents, key, record.event, *bytes, errors::DocumentDiffers, place);
        }
    });
    inspection.unreadable(done, u"document"_s);
    missing(inspection, inspection.documents, seen, [](const Key &key) { return u"document:"_s + key.first; });
}

} // namespace tonggui::store
