// SPDX-License-Identifier: Apache-2.0
#include "app/store/tables/IdentityTable.h"

#include "app/store/StoreErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

IdentityRecord recordFrom(const Row &row)
{
    return {row.text(0), row.text(1), row.text(2), row.bytes(3)};
}

} // namespace

IdentityTable::IdentityTable(Connection &connection, const RowCipher &cipher)
    : m_connection(&connection)
    , m_cipher(&cipher)
{}

FieldBytes IdentityTable::placeOf(const IdentityRecord &record)
{
    return FieldBytes("identity").add(record.name).add(record.kind).add(record.secret);
}

Result<void> IdentityTable::save(const IdentityRecord &record)
{
    const Result<int> saved =
        m_connection->run("INSERT INTO identity (name, kind, secret, sealed_key) VALUES (?, ?, ?, ?) "
                          "ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, secret = excluded.secret, sealed_key "
                          "= excluded.sealed_key",
                          {record.name, record.kind, record.secret, m_cipher->seal(record.key, placeOf(record))});
    if (!saved) {
        return failure(saved.error());
    }
    return {};
}

Result<std::optional<IdentityRecord>> IdentityTable::find(const QString &name) const
{
    const Result<std::optional<Row>> row =
        m_connection->one("SELECT name, kind, secret, sealed_key FROM identity WHERE name = ?", {name});
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return std::optional<IdentityRecord>();
    }
    IdentityRecord record = recordFrom(**row);
    Result<QByteArray> key = m_cipher->open(record.key, placeOf(record));
    if (!key) {
        const QString place = u"identity:"_s + name;
        return failure(Error(errors::Damaged, {m_connection->path(), place}).at(place));
    }
    record.key = *std::move(key);
    return std::optional<IdentityRecord>(std::move(record));
}

Result<void> IdentityTable::remove(const QString &name)
{
    const Result<int> removed = m_connection->run("DELETE FROM identity WHERE name = ?", {name});
    if (!removed) {
        return failure(removed.error());
    }
    return {};
}

Result<QStringList> IdentityTable::names() const
{
    QStringList names;
    const Result<void> done = m_connection->each("SELECT name FROM identity ORDER BY name", {},
                                                 [&](const Row &row) { names.append(row.text(0)); });
    if (!done) {
        return failure(done.error());
    }
    return names;
}

Result<void> IdentityTable::each(const std::function<void(const IdentityRecord &)> &take) const
{
    return m_connection->each("SELECT name, kind, secret, sealed_key FROM identity", {},
                              [&](const Row &row) { take(recordFrom(row)); });
}

} // namespace tonggui::store
