// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CertificateAuthority.h"
#include "app/crypto/CryptoErrors.h"
#include "app/crypto/native/CertificateNative.h"
#include "app/crypto/native/PrivateKeyNative.h"
#include "app/crypto/native/Reason.h"
#include "app/crypto/native/SubjectName.h"

#include <openssl/pem.h>

namespace tonggui::crypto {

Result<QByteArray> makeSigningRequest(const PrivateKey &key, const CertificateSubject &subject)
{
    const native::RequestOwner request(X509_REQ_new());
    const native::NameOwner name = native::x500Name(subject);
    EVP_PKEY *pkey = key.native().key.get();
    const native::BioOwner bio(BIO_new(BIO_s_mem()));
    if (!name || X509_REQ_set_version(request.get(), X509_REQ_VERSION_1) != 1 ||
        X509_REQ_set_subject_name(request.get(), name.get()) != 1 || X509_REQ_set_pubkey(request.get(), pkey) != 1 ||
        X509_REQ_sign(request.get(), pkey, EVP_sha256()) <= 0 ||
        PEM_write_bio_X509_REQ(bio.get(), request.get()) != 1) {
        return native::failedStep(QT_TRANSLATE_NOOP("Errors", "making a certificate request"));
    }
    return native::contents(bio.get());
}

Result<SigningRequest> readSigningRequest(QByteArrayView pem)
{
    const native::BioOwner bio = native::readingBio(pem);
    const native::RequestOwner request(PEM_read_bio_X509_REQ(bio.get(), nullptr, nullptr, nullptr));
    EVP_PKEY *key = request ? X509_REQ_get0_pubkey(request.get()) : nullptr;
    if (!native::isUsableKey(key) || X509_REQ_verify(request.get(), key) != 1) {
        return failure(Error(errors::BadRequest).because(native::takeReason()));
    }
    return SigningRequest{native::nameField(X509_REQ_get_subject_name(request.get()), "CN"), native::publicKeyDer(key)};
}

} // namespace tonggui::crypto
