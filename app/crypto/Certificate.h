// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <vector>

namespace tonggui::crypto {

// An X.509 certificate. A value; copies share the immutable contents. Usable from any thread.
class Certificate
{
public:
    [[nodiscard]] static Result<Certificate> fromDer(QByteArrayView der);                  // errors::BadCertificate
    [[nodiscard]] static Result<Certificate> fromPem(QByteArrayView pem);                  // first one of the text
    [[nodiscard]] static Result<std::vector<Certificate>> listFromPem(QByteArrayView pem); // at least one

    [[nodiscard]] QByteArray toDer() const;
    [[nodiscard]] QByteArray toPem() const;

    [[nodiscard]] QString commonName() const;
    [[nodiscard]] QString subjectField(const char *shortName) const; // "CN", "OU", "serialNumber" …; empty when absent
    [[nodiscard]] QString issuerName() const;                        // RFC 2253
    [[nodiscard]] QString serialNumber() const;                      // upper-case hex
    [[nodiscard]] QDateTime notBefore() const;
    [[nodiscard]] QDateTime notAfter() const;
    [[nodiscard]] QByteArray sha256Fingerprint() const;               // 32 bytes
    [[nodiscard]] QByteArray publicKeyDer() const;                    // SubjectPublicKeyInfo
    [[nodiscard]] bool hasExtendedKeyUsage(const QString &oid) const; // "1.3.6.1.5.5.7.3.2"
    [[nodiscard]] bool isAuthority() const;
    [[nodiscard]] bool isForHost(const QString &name) const; // DNS name or IP address among its subject alternative names

    // Key usage and extended key usage are absent or let its key sign documents: digitalSignature or nonRepudiation,
    // and e-mail protection, document signing (RFC 9336), any usage, or what Adobe and Microsoft use for it.
    [[nodiscard]] bool maySignDocuments() const;

    // Whether `signature` over SHA-256 of `data` was made with this certificate's key.
    [[nodiscard]] bool verifies(QByteArrayView data, QByteArrayView signature) const;

    friend bool operator==(const Certificate &a, const Certificate &b) { return a.toDer() == b.toDer(); }

    struct Native;
    explicit Certificate(std::shared_ptr<const Native> native);
    [[nodiscard]] const Native &native() const { return *m_native; }

private:
    std::shared_ptr<const Native> m_native;
};

// A chain from `leaf` over `others` to one of `roots`, valid at `when`. errors::NotTrusted names the subject and the
// reason.
[[nodiscard]] Result<void> checkChain(const Certificate &leaf, const std::vector<Certificate> &others,
                                      const std::vector<Certificate> &roots, const QDateTime &when);

} // namespace tonggui::crypto
