// SPDX-License-Identifier: Apache-2.0
#include "app/store/tables/NumberTable.h"

#include "app/store/StoreErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

NumberTable::NumberTable(Connection &connection, const RowCipher &cipher)
    : m_connection(&connection)
    , m_cipher(&cipher)
{}

FieldBytes NumberTable::fieldsOf(const QString &day, qint64 last)
{
    return FieldBytes("number").add(day).add(last);
}

Result<int> NumberTable::take(QDate day)
{
    constexpr qint64 Largest = 999999;
    const QString key = day.toString(Qt::ISODate);
    const Result<std::optional<Row>> row = m_connection->one("SELECT last, mac FROM number WHERE day = ?", {key});
    if (!row) {
        return failure(row.error());
    }
    const qint64 last = *row ? (*row)->integer(0) : 0;
    if (*row && !m_cipher->isMac((*row)->bytes(1), fieldsOf(key, last))) {
        return failure(Error(errors::Damaged, {m_connection->path(), u"number"_s}).at(u"number:"_s + key));
    }
    if (last >= Largest) {
        return failure(errors::NumbersExhausted, {key});
    }
    const Result<int> saved =
        m_connection->run("INSERT INTO number (day, last, mac) VALUES (?, ?, ?) "
                          "ON CONFLICT (day) DO UPDATE SET last = excluded.last, mac = excluded.mac",
                          {key, last + 1, m_cipher->mac(fieldsOf(key, last + 1))});
    if (!saved) {
        return failure(saved.error());
    }
    return int(last + 1);
}

} // namespace tonggui::store
