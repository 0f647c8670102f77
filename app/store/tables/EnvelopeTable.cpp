// SPDX-License-Identifier: Apache-2.0
#include "app/store/tables/EnvelopeTable.h"

#include "app/store/StoreErrors.h"
#include "app/store/tables/TimeText.h"

namespace tonggui::store {

EnvelopeRecord EnvelopeRecord::from(const Row &row)
{
    return {row.integer(0), row.text(1),  row.text(2),  row.text(3),
            row.integer(4), row.bytes(5), row.bytes(6), row.bytes(7)};
}

EnvelopeTable::EnvelopeTable(Connection &connection, const RowCipher &cipher)
    : m_connection(&connection)
    , m_cipher(&cipher)
{}

Result<EnvelopeChain> EnvelopeTable::end() const
{
    const Result<std::optional<Row>> last =
        m_connection->one("SELECT sequence, hash FROM envelope ORDER BY sequence DESC LIMIT 1");
    if (!last) {
        return failure(last.error());
    }
    return *last ? EnvelopeChain{(*last)->integer(0), (*last)->bytes(1)} : EnvelopeChain{};
}

Result<bool> EnvelopeTable::hasCase(const CaseId &caseId) const
{
    const Result<std::optional<Row>> row =
        m_connection->one("SELECT 1 FROM envelope WHERE case_id = ?", {caseId.text()});
    if (!row) {
        return failure(row.error());
    }
    return row->has_value();
}

Result<void> EnvelopeTable::add(const SealedEnvelope &sealed, const EnvelopeChain &before, const QDateTime &closedAt,
                                qint64 event)
{
    EnvelopeRecord record{sealed.chain.sequence,
                          sealed.id.text(),
                          sealed.caseId.text(),
                          timeText(closedAt),
                          event,
                          sealed.chain.hash,
                          {},
                          {}};
    record.mac = m_cipher->mac(fieldsOf(record, before.hash));
    record.sealedBody = m_cipher->seal(sealed.body, bodyPlace(record));
    const Result<int> saved = m_connection->run(
        "INSERT INTO envelope (sequence, envelope, case_id, closed_at, event, hash, mac, sealed_body) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        {record.sequence, record.envelope, record.caseId, record.closedAt, record.event, record.hash, record.mac,
         record.sealedBody});
    if (!saved && saved.error().is(errors::AlreadySaved)) {
        return failure(Error(errors::AlreadySaved, {record.envelope}).because(saved.error().detail()));
    }
    if (!saved) {
        return failure(saved.error());
    }
    return {};
}

Result<void> EnvelopeTable::each(const std::function<void(const EnvelopeRecord &)> &take) const
{
    return m_connection->each("SELECT sequence, envelope, case_id, closed_at, event, hash, mac, sealed_body "
                              "FROM envelope ORDER BY sequence",
                              {}, [&](const Row &row) { take(EnvelopeRecord::from(row)); });
}

FieldBytes EnvelopeTable::bodyPlace(const EnvelopeRecord &record)
{
    return FieldBytes("envelope body").add(record.sequence).add(record.envelope);
}

FieldBytes EnvelopeTable::fieldsOf(const EnvelopeRecord &record, const QByteArray &hashBefore)
{
    return FieldBytes("envelope")
        .add(hashBefore)
        .add(record.sequence)
        .add(record.envelope)
        .add(record.caseId)
        .add(record.closedAt)
        .add(record.event)
        .add(record.hash);
}

} // namespace tonggui::store
