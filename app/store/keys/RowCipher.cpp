// SPDX-License-Identifier: Apache-2.0
#include "app/store/keys/RowCipher.h"

#include "app/crypto/Aead.h"
#include "app/crypto/Digest.h"

namespace tonggui::store {

RowCipher::RowCipher(QByteArrayView storeKey, Randomness &randomness)
    : m_valueKey(crypto::hmacSha256(storeKey, "tonggui store values 1"))
    , m_lookupKey(crypto::hmacSha256(storeKey, "tonggui store lookups 1"))
    , m_macKey(crypto::hmacSha256(storeKey, "tonggui store rows 1"))
    , m_randomness(&randomness)
{}

QByteArray RowCipher::seal(QByteArrayView plain, const FieldBytes &place) const
{
    return crypto::seal(m_valueKey, plain, place.bytes(), *m_randomness);
}

Result<QByteArray> RowCipher::open(QByteArrayView sealed, const FieldBytes &place) const
{
    return crypto::open(m_valueKey, sealed, place.bytes());
}

QByteArray RowCipher::lookup(const FieldBytes &fields) const
{
    return crypto::hmacSha256(m_lookupKey, fields.bytes());
}

QByteArray RowCipher::mac(const FieldBytes &fields) const
{
    return crypto::hmacSha256(m_macKey, fields.bytes());
}

bool RowCipher::isMac(QByteArrayView mac, const FieldBytes &fields) const
{
    return crypto::equalInConstantTime(mac, this->mac(fields));
}

} // namespace tonggui::store
