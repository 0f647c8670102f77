// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CmsEnvelope.h"

#include "app/crypto/CryptoErrors.h"
#include "app/crypto/native/AuthEnvelopedShape.h"
#include "app/crypto/native/CertificateNative.h"
#include "app/crypto/native/PrivateKeyNative.h"
#include "app/crypto/native/Reason.h"

#include <openssl/rsa.h>

namespace tonggui::crypto {

namespace {

// RSA-OAEP with SHA-256 (RFC 4055), or ECDH with the SHA-256 key derivation (RFC 5753).
bool setRecipientParameters(CMS_RecipientInfo *recipient)
{
    if (CMS_RecipientInfo_type(recipient) == CMS_RECIPINFO_TRANS) {
        EVP_PKEY_CTX *context = CMS_RecipientInfo_get0_pkey_ctx(recipient);
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1 &&
               EVP_PKEY_CTX_set_rsa_oaep_md(context, EVP_sha256()) == 1 &&
               EVP_PKEY_CTX_set_rsa_mgf1_md(context, EVP_sha256()) == 1;
    }
    STACK_OF(CMS_RecipientEncryptedKey) *keys = CMS_RecipientInfo_kari_get0_reks(recipient);
    EVP_PKEY_CTX *context = CMS_RecipientInfo_get0_pkey_ctx(recipient);
    return sk_CMS_RecipientEncryptedKey_num(keys) == 1 && EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_sha256()) == 1;
}

} // namespace

Result<QByteArray> encryptTo(const Certificate &recipient, QByteArrayView plain)
{
    constexpr unsigned Flags = CMS_BINARY | CMS_PARTIAL | CMS_KEY_PARAM;
    const native::BioOwner input = native::readingBio(plain);
    const native::CmsOwner cms(CMS_encrypt(nullptr, nullptr, EVP_aes_256_gcm(), Flags));
    CMS_RecipientInfo *info = cms ? CMS_add1_recipient_cert(cms.get(), recipient.native().get(), Flags) : nullptr;
    if (info == nullptr || !setRecipientParameters(info) ||
        CMS_final(cms.get(), input.get(), nullptr, CMS_BINARY) != 1) {
        return native::failedStep(QT_TRANSLATE_NOOP("Errors", "encrypting"));
    }
    return native::derOf<i2d_CMS_ContentInfo>(cms.get());
}

Result<QByteArray> decryptWith(const Identity &recipient, QByteArrayView der)
{
    if (!native::hasAuthEnvelopedShape(der)) {
        return failure(
            Error(errors::WrongKey).because(QStringLiteral("not an AuthEnvelopedData of the expected shape")));
    }
    const unsigned char *at = native::begin(der);
    const native::CmsOwner cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(der.size())));
    const native::BioOwner output(BIO_new(BIO_s_secmem()));
    if (!cms || CMS_decrypt(cms.get(), recipient.key.native().key.get(), recipient.certificate.native().get(), nullptr,
                            output.get(), CMS_BINARY) != 1) {
        return failure(Error(errors::WrongKey).because(native::takeReason()));
    }
    return native::contents(output.get());
}

} // namespace tonggui::crypto
