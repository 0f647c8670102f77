// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/core/ports/Randomness.h"
#include "app/node/centre/NodeFolder.h"

namespace tonggui::node {

// Encrypts what the database holds about members, and makes keyed hashes to find it again. Thread-safe.
class ValueCipher
{
public:
    // Reads the node's data key, or makes it when `isFresh` (there is no database yet). errors::BadIdentity when it is
    // gone.
    [[nodiscard]] static Result<ValueCipher> open(const NodeFolder &folder, bool isFresh, Randomness &randomness);

    // `place` ties the value to its row: "receipts/0203-…/pdf".
    [[nodiscard]] QByteArray seal(const QByteArray &plain, const QString &place) const;
    [[nodiscard]] Result<QByteArray> open(const QByteArray &sealed,
                                          const QString &place) const; // crypto::errors::WrongKey

    // 32 bytes, the same for the same text of the same kind; tells nothing without the key.
    [[nodiscard]] QByteArray lookup(const QString &kind, const QString &text) const;

private:
    ValueCipher(const QByteArray &key, Randomness &randomness);

    QByteArray m_valueKey;
    QByteArray m_lookupKey;
    Randomness *m_randomness;
};

} // namespace tonggui::node
