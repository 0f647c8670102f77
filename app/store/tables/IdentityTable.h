// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/database/Connection.h"
#include "app/store/keys/RowCipher.h"

namespace tonggui::store {

struct IdentityRecord
{
    QString name;   // "terminal", "clerk/1001"
    QString kind;   // "pkcs12", or "pkcs8" while the certificate has not come yet
    QString secret; // name of the pass phrase in the key vault
    QByteArray key; // PKCS#12 or encrypted PKCS#8, plain of this table's own seal
};

// Keys as encrypted blobs.
class IdentityTable
{
public:
    IdentityTable(Connection &connection, const RowCipher &cipher);

    [[nodiscard]] Result<void> save(const IdentityRecord &record);
    [[nodiscard]] Result<std::optional<IdentityRecord>> find(const QString &name) const; // store::errors::Damaged
    [[nodiscard]] Result<void> remove(const QString &name);
    [[nodiscard]] Result<QStringList> names() const;

    // Every row with its key still sealed.
    [[nodiscard]] Result<void> each(const std::function<void(const IdentityRecord &)> &take) const;

    [[nodiscard]] static FieldBytes placeOf(const IdentityRecord &record);

private:
    Connection *m_connection;
    const RowCipher *m_cipher;
};

} // namespace tonggui::store
