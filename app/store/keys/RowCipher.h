// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/core/ports/Randomness.h"
#include "app/store/keys/FieldBytes.h"

namespace tonggui::store {

// Keeps what a row says from foreign eyes and hands. Three keys are derived from the store's key by HMAC-SHA-256 of a
// label: one encrypts values, one makes the keyed hashes that rows are found by, one authenticates rows that hold
// nothing secret. Every value is bound to its place: `place` lists table, row and the plain columns beside it.
class RowCipher
{
public:
    static constexpr int KeySize = 32;

    RowCipher(QByteArrayView storeKey, Randomness &randomness); // `randomness` must outlive this

    [[nodiscard]] QByteArray seal(QByteArrayView plain, const FieldBytes &place) const;

    // crypto::errors::WrongKey when the value, its place or the key is another.
    [[nodiscard]] Result<QByteArray> open(QByteArrayView sealed, const FieldBytes &place) const;

    [[nodiscard]] QByteArray lookup(const FieldBytes &fields) const; // 32 bytes; the same for the same fields
    [[nodiscard]] QByteArray mac(const FieldBytes &fields) const;    // 32 bytes
    [[nodiscard]] bool isMac(QByteArrayView mac, const FieldBytes &fields) const;

private:
    QByteArray m_valueKey;
    QByteArray m_lookupKey;
    QByteArray m_macKey;
    Randomness *m_randomness;
};

} // namespace tonggui::store
