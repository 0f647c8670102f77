// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/Identity.h"

#include <QStringList>

namespace tonggui::crypto {

// What a certificate may be used for. Document signers carry emailProtection and documentSigning (RFC 9336), so that
// PDF readers take them; only EventAuthority may issue, and only end certificates (path length 0).
enum class CertificateProfile {
    Root,
    TlsServer,      // names: DNS names and IP addresses
    Terminal,       // TLS client and signer of envelopes
    EventAuthority, // a terminal's restricted right to certify one member's key for one document
    MemberEvent,    // that member's key, for that document
    Clerk,          // signs receipts
    CentreSeal,     // signs receipts, at the node only
    CentreInbox,    // envelopes and pen data are encrypted to it
};

// The extended key usage by which a certificate of our making says whether a member, a clerk or the centre signs; an
// event authority holds the member's alone, and a certificate must not claim more than its authority. Empty for other
// profiles. The arc is that of the UUID 7615176a-953f-47ba-8fea-63cf220a6602 (ITU-T X.667).
[[nodiscard]] QString roleUsage(CertificateProfile profile);

struct CertificateSubject
{
    QString commonName;
    QString organisation;
    QString unit;         // OU: branch, or role
    QString serialNumber; // subject attribute: staff id, terminal id or case id
};

struct CertificateOrder
{
    CertificateProfile profile = CertificateProfile::Terminal;
    CertificateSubject subject;
    QStringList names; // for TlsServer
    QDateTime notBefore;
    QDateTime notAfter;
};

// A certificate for the key in `publicKeyDer`, signed by `issuer`. errors::Failed.
[[nodiscard]] Result<Certificate> issueCertificate(const Identity &issuer, const CertificateOrder &order,
                                                   QByteArrayView publicKeyDer);

// A self-signed root.
[[nodiscard]] Result<Identity> makeRoot(const CertificateSubject &subject, const QDateTime &notBefore,
                                        const QDateTime &notAfter);

// A fresh key with its certificate: RSA-2048, or P-256 for MemberEvent. The issuer's chain (without a self-signed root)
// is attached.
[[nodiscard]] Result<Identity> issueIdentity(const Identity &issuer, const CertificateOrder &order);

// PKCS#10: the request of a terminal or clerk whose key stays where it was made.
[[nodiscard]] Result<QByteArray> makeSigningRequest(const PrivateKey &key, const CertificateSubject &subject); // PEM
struct SigningRequest
{
    QString commonName;
    QByteArray publicKeyDer;
};
[[nodiscard]] Result<SigningRequest>
readSigningRequest(QByteArrayView pem); // its own signature is checked; errors::BadRequest

} // namespace tonggui::crypto
