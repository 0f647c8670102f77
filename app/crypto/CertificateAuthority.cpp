// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CertificateAuthority.h"

#include "app/crypto/CryptoErrors.h"
#include "app/crypto/native/CertificateNative.h"
#include "app/crypto/native/PrivateKeyNative.h"
#include "app/crypto/native/ProfileExtensions.h"
#include "app/crypto/native/Reason.h"
#include "app/crypto/native/SubjectName.h"

#include <openssl/rand.h>

#include <array>

namespace tonggui::crypto {

namespace {

constexpr int RootBits = 3072; // a root outlives the 112-bit level (NIST SP 800-57)
constexpr const char *Issuing = QT_TRANSLATE_NOOP("Errors", "issuing a certificate");

// 16 random bytes, positive (RFC 5280 §4.1.2.2 allows up to 20).
bool setRandomSerial(X509 *x509)
{
    std::array<unsigned char, 16> bytes{};
    if (RAND_bytes(bytes.data(), static_cast<int>(bytes.size())) != 1) {
        return false;
    }
    bytes[0] = static_cast<unsigned char>((bytes[0] & 0x3F) | 0x40); // neither negative nor shorter
    const native::BignumOwner number(BN_bin2bn(bytes.data(), static_cast<int>(bytes.size()), nullptr));
    return BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(x509)) != nullptr;
}

bool setTimes(X509 *x509, const CertificateOrder &order)
{
    return order.notBefore.isValid() && order.notAfter > order.notBefore &&
           ASN1_TIME_adj(X509_getm_notBefore(x509), static_cast<time_t>(order.notBefore.toSecsSinceEpoch()), 0, 0) !=
               nullptr &&
           ASN1_TIME_adj(X509_getm_notAfter(x509), static_cast<time_t>(order.notAfter.toSecsSinceEpoch()), 0, 0) !=
               nullptr;
}

native::KeyOwner publicKeyFrom(QByteArrayView der)
{
    const unsigned char *at = native::begin(der);
    native::KeyOwner key(d2i_PUBKEY(nullptr, &at, static_cast<long>(der.size())));
    return native::isUsableKey(key.get()) ? std::move(key) : nullptr;
}

// `issuer` is null for a self-signed certificate.
Result<Certificate> makeCertificate(EVP_PKEY *issuerKey, X509 *issuer, const CertificateOrder &order,
                                    EVP_PKEY *subjectKey)
{
    native::CertificateOwner x509(X509_new());
    const native::NameOwner name = native::x500Name(order.subject);
    X509 *signer = issuer == nullptr ? x509.get() : issuer;
    const bool isMade = name && subjectKey != nullptr && X509_set_version(x509.get(), X509_VERSION_3) == 1 &&
                        setRandomSerial(x509.get()) && setTimes(x509.get(), order) &&
                        X509_set_subject_name(x509.get(), name.get()) == 1 &&
                        X509_set_issuer_name(x509.get(), X509_get_subject_name(signer)) == 1 &&
                        X509_set_pubkey(x509.get(), subjectKey) == 1 &&
                        native::addExtensions(x509.get(), signer, order) &&
                        X509_sign(x509.get(), issuerKey, EVP_sha256()) > 0;
    if (!isMade) {
        return native::failedStep(Issuing);
    }
    // read again: a certificate that was just built has no cached extensions
    return Certificate::fromDer(native::derOf<i2d_X509>(x509.get()));
}

} // namespace

Result<Certificate> issueCertificate(const Identity &issuer, const CertificateOrder &order, QByteArrayView publicKeyDer)
{
    X509 *x509 = issuer.certificate.native().get();
    if (!issuer.certificate.isAuthority() || X509_check_private_key(x509, issuer.key.native().key.get()) != 1) {
        return native::failedStep(Issuing);
    }
    return makeCertificate(issuer.key.native().key.get(), x509, order, publicKeyFrom(publicKeyDer).get());
}

Result<Identity> makeRoot(const CertificateSubject &subject, const QDateTime &notBefore, const QDateTime &notAfter)
{
    const PrivateKey key = PrivateKey::generateRsa(RootBits);
    EVP_PKEY *pkey = key.native().key.get();
    const CertificateOrder order{CertificateProfile::Root, subject, {}, notBefore, notAfter};
    return makeCertificate(pkey, nullptr, order, pkey).map([&key](Certificate certificate) {
        return Identity{key, std::move(certificate), {}};
    });
}

Result<Identity> issueIdentity(const Identity &issuer, const CertificateOrder &order)
{
    const PrivateKey key =
        order.profile == CertificateProfile::MemberEvent ? PrivateKey::generateP256() : PrivateKey::generateRsa();
    return issueCertificate(issuer, order, native::publicKeyDer(key.native().key.get()))
        .map([&](Certificate certificate) {
            std::vector<Certificate> pool{issuer.certificate};
            pool.insert(pool.end(), issuer.chain.begin(), issuer.chain.end());
            std::vector<Certificate> chain = native::chainAbove(certificate, pool);
            return Identity{key, std::move(certificate), std::move(chain)};
        });
}

} // namespace tonggui::crypto
