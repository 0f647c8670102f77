// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/Identity.h"

#include "app/crypto/CryptoErrors.h"
#include "app/crypto/native/CertificateNative.h"
#include "app/crypto/native/PrivateKeyNative.h"
#include "app/crypto/native/Reason.h"
#include "app/crypto/native/SecretBytes.h"

namespace tonggui::crypto {

namespace {

// Files of ours have random pass phrases from a key vault: many iterations would only slow down every start.
constexpr int Iterations = 2048;

using Pkcs12Owner = native::Owner<PKCS12, PKCS12_free>;

} // namespace

Result<QByteArray> toPkcs12(const Identity &identity, const QString &passPhrase)
{
    const native::SecretBytes secret(passPhrase);
    const native::CertificateListOwner chain = native::stackOf(identity.chain);
    const QByteArray name = identity.certificate.commonName().toUtf8();
    const Pkcs12Owner file(PKCS12_create(secret.data(), name.constData(), identity.key.native().key.get(),
                                         identity.certificate.native().get(), chain.get(), NID_aes_256_cbc,
                                         NID_aes_256_cbc, Iterations, -1, 0));
    if (!file || PKCS12_set_mac(file.get(), secret.data(), -1, nullptr, 0, Iterations, EVP_sha256()) != 1) {
        return native::failedStep(QT_TRANSLATE_NOOP("Errors", "writing the key file"));
    }
    return native::derOf<i2d_PKCS12>(file.get());
}

Result<Identity> fromPkcs12(QByteArrayView pkcs12, const QString &passPhrase)
{
    const unsigned char *at = native::begin(pkcs12);
    const Pkcs12Owner file(d2i_PKCS12(nullptr, &at, static_cast<long>(pkcs12.size())));
    if (!file) {
        return native::refused(errors::BadKey, QT_TRANSLATE_NOOP("Errors", "it is no PKCS#12 file"));
    }
    const native::SecretBytes secret(passPhrase);
    EVP_PKEY *rawKey = nullptr;
    X509 *rawCertificate = nullptr;
    STACK_OF(X509) *rawOthers = nullptr;
    const bool isParsed = PKCS12_parse(file.get(), secret.data(), &rawKey, &rawCertificate, &rawOthers) == 1;
    native::KeyOwner key(rawKey);
    native::CertificateOwner x509(rawCertificate);
    const native::CertificateListOwner others(rawOthers);
    if (!isParsed) {
        return native::refused(errors::BadKey,
                               QT_TRANSLATE_NOOP("Errors", "the pass phrase is wrong, or the file was changed"));
    }
    if (!key || !x509 || !native::isUsableKey(key.get())) {
        return native::refused(errors::BadKey,
                               QT_TRANSLATE_NOOP("Errors", "the file holds no usable key with its certificate"));
    }
    std::vector<Certificate> pool;
    for (int i = 0; others && i < sk_X509_num(others.get()); ++i) {
        pool.push_back(native::sharedCertificate(sk_X509_value(others.get(), i)));
    }
    const Certificate certificate = native::certificateFrom(std::move(x509));
    return Identity{PrivateKey(std::make_shared<PrivateKey::Native>(PrivateKey::Native{std::move(key)})), certificate,
                    native::chainAbove(certificate, pool)};
}

} // namespace tonggui::crypto
