// SPDX-License-Identifier: Apache-2.0
#include "app/core/Json.h"
#include "app/store/check/Inspection.h"
#include "app/store/tables/TimeText.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

// Takes down what an event says about other rows.
void learn(Inspection &inspection, const AuditRecord &record, const QJsonObject &facts)
{
    const QDateTime at = timeFrom(record.at);
    if (facts.contains(u"snapshot"_s)) {
        inspection.visits[record.visit] = {record.sequence, at, facts[u"snapshot"_s].toString()};
    }
    if (const QJsonObject document = facts[u"document"_s].toObject(); !document.isEmpty()) {
        inspection.documents[{document[u"case"_s].toString(), document[u"kind"_s].toString()}] = {
            record.sequence, at, document[u"sha256"_s].toString()};
    }
    if (const QJsonObject envelope = facts[u"envelope"_s].toObject(); !envelope.isEmpty()) {
        inspection.envelopes[qint64(envelope[u"sequence"_s].toDouble())] = {envelope[u"id"_s].toString(),
                                                                            envelope[u"hash"_s].toString()};
    }
    if (record.name == u"store.cleared"_s) {
        const QDateTime before = timeFrom(facts[u"facts"_s][u"before"_s].toString());
        inspection.clearedBefore =
            inspection.clearedBefore.isValid() ? std::max(inspection.clearedBefore, before) : before;
    }
}

} // namespace

void inspectAudit(Inspection &inspection)
{
    QByteArray before = AuditChain::firstHash();
    const Result<void> done = inspection.tables.audit.each([&](const AuditRecord &record) {
        ++inspection.report.events;
        const QString place = u"audit:%1"_s.arg(record.sequence);
        const bool isLinked =
            record.sequence == inspection.lastSequence + 1 && record.hash == AuditChain::hashOf(record, before);
        const Result<QByteArray> facts =
            inspection.cipher.open(record.sealedFacts, AuditChain::placeOf(record, before));
        if (!isLinked) {
            inspection.found(errors::AuditBroken, QString::number(record.sequence), place);
        } else if (!facts) {
            inspection.found(errors::ValueUnreadable, place, place);
        }
        if (facts) {
            learn(inspection, record, parseJsonObject(*facts).value_or(QJsonObject()));
        }
        inspection.lastSequence = record.sequence;
        before = record.hash;
    });
    inspection.unreadable(done, u"audit"_s);
}

} // namespace tonggui::store
