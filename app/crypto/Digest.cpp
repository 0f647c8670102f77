// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/Digest.h"

#include "app/crypto/native/Handles.h"

#include <openssl/crypto.h>
#include <openssl/hmac.h>
#include <openssl/sha.h>

namespace tonggui::crypto {

QByteArray sha256(QByteArrayView data)
{
    QByteArray out(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(native::begin(data), static_cast<size_t>(data.size()), native::writable(out));
    return out;
}

QByteArray hmacSha256(QByteArrayView key, QByteArrayView data)
{
    QByteArray out(SHA256_DIGEST_LENGTH, '\0');
    unsigned int size = 0;
    // a null key pointer means "the key of last time" to HMAC
    const unsigned char *keyBegin = key.isEmpty() ? reinterpret_cast<const unsigned char *>("") : native::begin(key);
    HMAC(EVP_sha256(), keyBegin, static_cast<int>(key.size()), native::begin(data), static_cast<size_t>(data.size()),
         native::writable(out), &size);
    return out;
}

bool equalInConstantTime(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), static_cast<size_t>(a.size())) == 0;
}

} // namespace tonggui::crypto
