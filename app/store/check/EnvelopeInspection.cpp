// SPDX-License-Identifier: Apache-2.0
#include "app/core/Json.h"
#include "app/core/values/Envelope.h"
#include "app/store/check/Inspection.h"
#include "app/store/tables/TimeText.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

void inspectBody(Inspection &inspection, const EnvelopeRecord &record, const QString &place)
{
    if (record.sealedBody.isNull()) {
        if (!inspection.mayBeCleared(timeFrom(record.closedAt))) {
            inspection.found(errors::RowMissing, place, place);
        }
    } else if (!inspection.cipher.open(record.sealedBody, EnvelopeTable::bodyPlace(record))) {
        inspection.found(errors::ValueUnreadable, place, place);
    }
}

} // namespace

void inspectEnvelopes(Inspection &inspection)
{
    EnvelopeChain end;
    const Result<void> done = inspection.tables.envelopes.each([&](const EnvelopeRecord &record) {
        ++inspection.report.envelopes;
        const QString place = u"envelope:%1"_s.arg(record.sequence);
        const auto told = inspection.envelopes.find(record.sequence);
        const bool isTold = told != inspection.envelopes.end() && told->second.first == record.envelope &&
                            told->second.second == base64Json(record.hash).toString();
        const bool isLinked = record.sequence == end.sequence + 1 &&
                              inspection.cipher.isMac(record.mac, EnvelopeTable::fieldsOf(record, end.hash));
        if (!isTold || !isLinked) {
            inspection.found(errors::EnvelopesBroken, QString::number(record.sequence), place);
        }
        inspectBody(inspection, record, place);
        end = {record.sequence, record.hash};
        inspection.envelopes.erase(record.sequence);
    });
    inspection.unreadable(done, u"envelope"_s);
    for (const auto &[sequence, told] : inspection.envelopes) {
        const QString place = u"envelope:%1"_s.arg(sequence);
        inspection.found(errors::EnvelopesBroken, QString::number(sequence), place);
    }
}

void inspectDeliveries(Inspection &inspection)
{
    const Result<void> done = inspection.tables.deliveries.each([&](const DeliveryRecord &record) {
        const QString place = u"delivery:%1"_s.arg(record.sequence);
        inspection.report.waitingEnvelopes += record.state == DeliveryState::Acknowledged ? 0 : 1;
        if (!inspection.cipher.isMac(record.mac, DeliveryTable::fieldsOf(record))) {
            inspection.found(errors::RowChanged, place, place);
        }
    });
    inspection.unreadable(done, u"delivery"_s);
    const auto pairs = [&](const char *sql, const ErrorDefinition &error) {
        inspection.unreadable(inspection.connection.each(sql, {},
                                                         [&](const Row &row) {
                                                             const QString place = u"delivery:%1"_s.arg(row.integer(0));
                                                             inspection.found(error, place, place);
                                                         }),
                              u"delivery"_s);
    };
    pairs("SELECT sequence FROM delivery WHERE sequence NOT IN (SELECT sequence FROM envelope)", errors::RowOrphaned);
    pairs("SELECT sequence FROM envelope WHERE sequence NOT IN (SELECT sequence FROM delivery)", errors::RowMissing);
}

} // namespace tonggui::store
