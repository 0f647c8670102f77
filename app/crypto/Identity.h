// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/Certificate.h"
#include "app/crypto/PrivateKey.h"

namespace tonggui::crypto {

// A key with the certificate that tells whose it is, and what leads to the root (without the root).
struct Identity
{
    PrivateKey key;
    Certificate certificate;
    std::vector<Certificate> chain;
};

// PKCS#12 (RFC 7292), AES-256-CBC with PBKDF2. errors::BadKey for a wrong pass phrase or a file that is none.
[[nodiscard]] Result<QByteArray> toPkcs12(const Identity &identity, const QString &passPhrase);
[[nodiscard]] Result<Identity> fromPkcs12(QByteArrayView pkcs12, const QString &passPhrase);

} // namespace tonggui::crypto
