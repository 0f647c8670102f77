// SPDX-License-Identifier: Apache-2.0
#include "app/store/tables/StaffTable.h"

#include "app/store/StoreErrors.h"
#include "app/store/tables/TimeText.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

QJsonObject StaffEntry::toJson() const
{
    return {{u"id"_s, id.text()},
            {u"name"_s, name},
            {u"role"_s, roleText(role)},
            {u"pinHash"_s, pinHash},
            {u"failedTries"_s, failedTries},
            {u"lockedUntil"_s, timeText(lockedUntil)},
            {u"lastOnline"_s, timeText(lastOnline)}};
}

Result<StaffEntry> StaffEntry::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    StaffEntry entry;
    entry.id = StaffId(read.text(u"id"_s));
    entry.name = read.text(u"name"_s);
    const std::optional<StaffRole> role = roleFrom(read.text(u"role"_s));
    if (!role) {
        read.refuse(u"role"_s);
    }
    entry.role = role.value_or(StaffRole::Clerk);
    entry.pinHash = read.text(u"pinHash"_s);
    entry.failedTries = int(read.integer(u"failedTries"_s));
    entry.lockedUntil = timeFrom(read.optionalText(u"lockedUntil"_s));
    entry.lastOnline = read.dateTime(u"lastOnline"_s);
    return read.finish(std::move(entry));
}

StaffTable::StaffTable(Connection &connection, const RowCipher &cipher)
    : m_connection(&connection)
    , m_cipher(&cipher)
{}

QByteArray StaffTable::lookupOf(const StaffId &id) const
{
    return m_cipher->lookup(FieldBytes("staff").add(id.text()));
}

FieldBytes StaffTable::placeOf(const QByteArray &lookup)
{
    return FieldBytes("staff entry").add(QByteArrayView(lookup));
}

Result<void> StaffTable::save(const StaffEntry &entry)
{
    const QByteArray lookup = lookupOf(entry.id);
    const QByteArray sealed = m_cipher->seal(canonicalJson(entry.toJson()), placeOf(lookup));
    const Result<int> saved =
        m_connection->run("INSERT INTO staff (lookup, sealed_entry) VALUES (?, ?) "
                          "ON CONFLICT (lookup) DO UPDATE SET sealed_entry = excluded.sealed_entry",
                          {lookup, sealed});
    if (!saved) {
        return failure(saved.error());
    }
    return {};
}

Result<StaffEntry> StaffTable::entry(const StaffId &id) const
{
    const QByteArray lookup = lookupOf(id);
    const Result<std::optional<Row>> row =
        m_connection->one("SELECT sealed_entry FROM staff WHERE lookup = ?", {lookup});
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return failure(tonggui::errors::StaffUnknownOffline);
    }
    const Result<QByteArray> plain = m_cipher->open((*row)->bytes(0), placeOf(lookup));
    if (!plain) {
        return failure(Error(errors::Damaged, {m_connection->path(), u"staff"_s}).at(u"staff"_s));
    }
    return parseJsonObject(*plain).and_then(&StaffEntry::fromJson);
}

Result<void> StaffTable::remove(const StaffId &id)
{
    const Result<int> removed = m_connection->run("DELETE FROM staff WHERE lookup = ?", {lookupOf(id)});
    if (!removed) {
        return failure(removed.error());
    }
    return {};
}

Result<void> StaffTable::each(const std::function<void(const QByteArray &, const QByteArray &)> &take) const
{
    return m_connection->each("SELECT lookup, sealed_entry FROM staff", {},
                              [&](const Row &row) { take(row.bytes(0), row.bytes(1)); });
}

} // namespace tonggui::store
