// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <memory>

namespace tonggui::crypto {

// A private key in memory. Copies share it; it is wiped with the last copy. Usable from any thread.
class PrivateKey
{
public:
    [[nodiscard]] static PrivateKey generateRsa(int bits = 2048);
    [[nodiscard]] static PrivateKey generateP256();

    // PKCS#8 PEM; encrypted under `passPhrase` unless it is empty. errors::BadKey.
    [[nodiscard]] static Result<PrivateKey> fromPem(QByteArrayView pem, const QString &passPhrase = {});
    [[nodiscard]] QByteArray toPem(const QString &passPhrase = {}) const;

    // RSA PKCS#1 v1.5 or ECDSA (DER) over SHA-256 of `data`.
    [[nodiscard]] QByteArray signSha256(QByteArrayView data) const;

    struct Native; // OpenSSL stays inside this folder
    explicit PrivateKey(std::shared_ptr<Native> native);
    [[nodiscard]] const Native &native() const { return *m_native; }

private:
    std::shared_ptr<Native> m_native;
};

} // namespace tonggui::crypto
