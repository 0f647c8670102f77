// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/PrivateKey.h"
#include "app/crypto/native/Handles.h"

namespace tonggui::crypto {

struct PrivateKey::Native
{
    native::KeyOwner key; // EVP_PKEY_free wipes the numbers
};

namespace native {

// SubjectPublicKeyInfo.
[[nodiscard]] inline QByteArray publicKeyDer(EVP_PKEY *key)
{
    return derOf<i2d_PUBKEY>(key);
}

// RSA from 2048 bits, or one of the NIST curves P-256, P-384, P-521: what every verifier in the field takes.
[[nodiscard]] bool isUsableKey(EVP_PKEY *key);

[[nodiscard]] bool isSignatureOf(EVP_PKEY *key, QByteArrayView data, QByteArrayView signature);

} // namespace native
} // namespace tonggui::crypto
