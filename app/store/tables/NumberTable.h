// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/database/Connection.h"
#include "app/store/keys/RowCipher.h"

#include <QDate>

namespace tonggui::store {

// The numbers given out, counted per day.
class NumberTable
{
public:
    NumberTable(Connection &connection, const RowCipher &cipher);

    // Takes the next number of `day`; it counts as given once the transaction is durable.
    // store::errors::NumbersExhausted after 999999; Damaged when the counter was changed by a foreign hand.
    [[nodiscard]] Result<int> take(QDate day);

    [[nodiscard]] static FieldBytes fieldsOf(const QString &day, qint64 last);

private:
    Connection *m_connection;
    const RowCipher *m_cipher;
};

} // namespace tonggui::store
