// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/Identity.h"

#include <functional>

namespace tonggui::crypto {

// An attribute under the signature: OBJECT IDENTIFIER and one OCTET STRING.
struct SignedAttribute
{
    QString oid;
    QByteArray octets;
};

// CAdES-B signature as PAdES needs it (ETSI EN 319 142-1 §6.3): detached SignedData, one signer, SHA-256, attributes
// content-type, message-digest and ESS signing-certificate-v2, no signing-time; the signer's certificate and chain
// without the root. DER.
[[nodiscard]] Result<QByteArray> signCms(const Identity &signer, QByteArrayView contentSha256,
                                         const std::vector<SignedAttribute> &attributes = {});

struct CmsSignature
{
    Certificate signer;
    std::vector<Certificate> certificates;   // all that were sent along
    std::vector<SignedAttribute> attributes; // other than the standard ones
    bool isStrictDer = true;                 // foreign signers write BER; the caller may warn
    bool namesItsCertificate = true;         // ESS signing-certificate-v2 is there (and fits)
};

// PAdES (ETSI.CAdES.detached) demands the ESS attribute; plain PKCS#7 (adbe.pkcs7.detached) may lack it.
enum class SigningCertificateRule { Required, IfPresent };

// The digest of the signed content for an algorithm name: "SHA256", "SHA384", "SHA512".
using ContentDigest = std::function<QByteArray(const QByteArray &algorithm)>;

// Checks structure, message digest, ESS certificate and signature value; not the chain. One signer, digests
// SHA-256/384/512. `der` may carry zero padding behind the structure; anything else behind it is refused.
// errors::BadSignature.
[[nodiscard]] Result<CmsSignature> verifyCms(QByteArrayView der, const ContentDigest &contentDigest,
                                             SigningCertificateRule rule = SigningCertificateRule::Required);

} // namespace tonggui::crypto
