// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Staff.h"
#include "app/store/database/Connection.h"
#include "app/store/keys/RowCipher.h"

namespace tonggui::store {

// Somebody who may log in while the node cannot be reached.
struct StaffEntry
{
    StaffId id;
    QString name;
    StaffRole role = StaffRole::Clerk;
    QString pinHash;       // crypto::hashedPin
    int failedTries = 0;   // in a row
    QDateTime lockedUntil; // invalid: not locked
    QDateTime lastOnline;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<StaffEntry> fromJson(const QJsonObject &object);
};

// Staff entries, found by a keyed hash of the staff id; nothing of them is readable.
class StaffTable
{
public:
    StaffTable(Connection &connection, const RowCipher &cipher);

    [[nodiscard]] Result<void> save(const StaffEntry &entry);
    [[nodiscard]] Result<StaffEntry> entry(const StaffId &id) const; // core StaffUnknownOffline; store::errors::Damaged
    [[nodiscard]] Result<void> remove(const StaffId &id);

    // lookup and sealed entry of every row
    [[nodiscard]] Result<void> each(const std::function<void(const QByteArray &, const QByteArray &)> &take) const;

    [[nodiscard]] QByteArray lookupOf(const StaffId &id) const;
    [[nodiscard]] static FieldBytes placeOf(const QByteArray &lookup);

private:
    Connection *m_connection;
    const RowCipher *m_cipher;
};

} // namespace tonggui::store
