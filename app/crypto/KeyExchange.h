// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/crypto/PrivateKey.h"

// How a device and this program come to a common key. Numbers are big-endian without sign. errors::Failed when a number
// does not fit its place.
namespace tonggui::crypto {

// base ^ exponent mod modulus, as long as the modulus: both steps of Diffie-Hellman. The modulus must be odd and
// greater than 1; the time does not depend on the exponent.
[[nodiscard]] Result<QByteArray> modularPower(QByteArrayView base, QByteArrayView exponent, QByteArrayView modulus);

struct RsaPublicKey
{
    QByteArray modulus;
    QByteArray exponent;
};

enum class RsaPadding { None, Pkcs1, Oaep }; // RFC 8017 §7.2 and §7.1 (SHA-1); None: the bare number

[[nodiscard]] Result<RsaPublicKey> rsaPublicKeyOf(const PrivateKey &key);

// A short secret to the owner of the private key, and back. Without padding the secret comes back as long as the
// modulus, with zeros in front.
[[nodiscard]] Result<QByteArray> wrapKey(const RsaPublicKey &to, RsaPadding padding, QByteArrayView secret);
[[nodiscard]] Result<QByteArray> unwrapKey(const PrivateKey &key, RsaPadding padding, QByteArrayView wrapped);

} // namespace tonggui::crypto
