// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Ids.h"
#include "app/store/database/Connection.h"
#include "app/store/keys/RowCipher.h"

#include <QDateTime>

namespace tonggui::store {

// The one row that says whose database this is, and under which key.
struct StoreMark
{
    QString terminal;
    QString createdAt;

    [[nodiscard]] static Result<void> write(Connection &connection, const RowCipher &cipher, const TerminalId &terminal,
                                            const QDateTime &at);

    // store::errors::OtherKey when the key does not open it, Damaged when the row is gone.
    [[nodiscard]] static Result<StoreMark> read(Connection &connection, const RowCipher &cipher);
};

} // namespace tonggui::store
