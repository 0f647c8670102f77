// SPDX-License-Identifier: Apache-2.0
#include "app/store/tables/DeliveryTable.h"

#include "app/store/StoreErrors.h"
#include "app/store/tables/EnvelopeTable.h"
#include "app/store/tables/TimeText.h"

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

constexpr std::array StateNames{"waiting", "refused", "acknowledged"};

DeliveryState stateFrom(const QString &text)
{
    for (size_t i = 0; i < StateNames.size(); ++i) {
        if (text == QLatin1StringView(StateNames[i])) {
            return DeliveryState(i);
        }
    }
    return DeliveryState::Waiting; // its mac will not fit
}

} // namespace

DeliveryRecord DeliveryRecord::from(const Row &row)
{
    return {row.integer(0), stateFrom(row.text(1)), int(row.integer(2)), row.text(3), row.text(4), row.text(5),
            row.bytes(6)};
}

DeliveryTable::DeliveryTable(Connection &connection, const RowCipher &cipher)
    : m_connection(&connection)
    , m_cipher(&cipher)
{}

QString DeliveryTable::stateText(DeliveryState state)
{
    return QString::fromLatin1(StateNames[size_t(state)]);
}

FieldBytes DeliveryTable::fieldsOf(const DeliveryRecord &record)
{
    return FieldBytes("delivery")
        .add(record.sequence)
        .add(stateText(record.state))
        .add(qint64(record.attempts))
        .add(record.notBefore)
        .add(record.error)
        .add(record.settledAt);
}

Result<void> DeliveryTable::add(qint64 sequence)
{
    DeliveryRecord record;
    record.sequence = sequence;
    return save(record);
}

Result<void> DeliveryTable::save(DeliveryRecord record)
{
    record.mac = m_cipher->mac(fieldsOf(record));
    const Result<int> saved =
        m_connection->run("INSERT INTO delivery (sequence, state, attempts, not_before, error, settled_at, mac) VALUES "
                          "(?, ?, ?, ?, ?, ?, ?) "
                          "ON CONFLICT (sequence) DO UPDATE SET state = excluded.state, attempts = excluded.attempts, "
                          "not_before = excluded.not_before, error = excluded.error, settled_at = excluded.settled_at, "
                          "mac = excluded.mac",
                          {record.sequence, stateText(record.state), record.attempts, record.notBefore, record.error,
                           record.settledAt, record.mac});
    if (!saved) {
        return failure(saved.error());
    }
    return {};
}

Result<DeliveryRecord> DeliveryTable::of(const EnvelopeId &id) const
{
    const Result<std::optional<Row>> row =
        m_connection->one("SELECT d.sequence, d.state, d.attempts, d.not_before, d.error, d.settled_at, d.mac "
                          "FROM envelope e JOIN delivery d ON d.sequence = e.sequence WHERE e.envelope = ?",
                          {id.text()});
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return failure(errors::EnvelopeUnknown, {id.text()});
    }
    return DeliveryRecord::from(**row);
}

Result<std::vector<OutboxItem>> DeliveryTable::waiting(int limit) const
{
    std::vector<OutboxItem> items;
    std::optional<Error> unreadable;
    const Result<void> done = m_connection->each(
        "SELECT e.sequence, e.envelope, e.case_id, e.closed_at, e.event, e.hash, e.mac, e.sealed_body, d.attempts, "
        "d.not_before "
        "FROM delivery d JOIN envelope e ON e.sequence = d.sequence "
        "WHERE d.state <> 'acknowledged' AND d.state = 'waiting' ORDER BY d.sequence LIMIT ?",
        {limit}, [&](const Row &row) {
            const EnvelopeRecord envelope = EnvelopeRecord::from(row);
            const Result<QByteArray> body = m_cipher->open(envelope.sealedBody, EnvelopeTable::bodyPlace(envelope));
            if (!body) {
                const QString place = u"envelope:%1"_s.arg(envelope.sequence);
                unreadable = unreadable.value_or(Error(errors::Damaged, {m_connection->path(), place}).at(place));
            } else if (!unreadable) { // the order must hold: nothing behind a gap is sent
                items.push_back({EnvelopeId(envelope.envelope), CaseId(envelope.caseId), envelope.sequence, *body,
                                 int(row.integer(8)), timeFrom(row.text(9))});
            }
        });
    if (!done) {
        return failure(done.error());
    }
    if (unreadable && items.empty()) {
        return failure(*unreadable);
    }
    return items;
}

Result<OutboxSummary> DeliveryTable::summary() const
{
    const Result<std::optional<Row>> row =
        m_connection->one("SELECT count(*), total(d.state = 'refused'), "
                          "(SELECT closed_at FROM envelope WHERE sequence = "
                          "(SELECT min(sequence) FROM delivery WHERE state <> 'acknowledged')) "
                          "FROM delivery d WHERE d.state <> 'acknowledged'");
    if (!row) {
        return failure(row.error());
    }
    OutboxSummary summary;
    summary.waiting = int((*row)->integer(0));
    summary.refused = int((*row)->integer(1));
    if (const QDateTime oldest = timeFrom((*row)->text(2)); oldest.isValid()) {
        summary.oldest = oldest;
    }
    return summary;
}

Result<void> DeliveryTable::each(const std::function<void(const DeliveryRecord &)> &take) const
{
    return m_connection->each(
        "SELECT sequence, state, attempts, not_before, error, settled_at, mac FROM delivery ORDER BY sequence", {},
        [&](const Row &row) { take(DeliveryRecord::from(row)); });
}

} // namespace tonggui::store
