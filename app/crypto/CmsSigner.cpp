// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CmsSignature.h"
#include "app/crypto/CryptoErrors.h"
#include "app/crypto/native/CertificateNative.h"
#include "app/crypto/native/PrivateKeyNative.h"
#include "app/crypto/native/Reason.h"

#include <openssl/core_names.h>
#include <openssl/ess.h>

#include <algorithm>
#include <array>

namespace tonggui::crypto {

namespace {

using EssOwner = native::Owner<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free>;
using AlgorithmOwner = native::Owner<X509_ALGOR, X509_ALGOR_free>;

bool addSigningCertificate(CMS_SignerInfo *signer, X509 *certificate)
{
    const EssOwner ess(OSSL_ESS_signing_cert_v2_new_init(EVP_sha256(), certificate, nullptr, 0));
    const QByteArray der = native::derOf<i2d_ESS_SIGNING_CERT_V2>(ess.get());
    return !der.isEmpty() && CMS_signed_add1_attr_by_NID(signer, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE,
                                                         der.constData(), static_cast<int>(der.size())) == 1;
}

bool addOctets(CMS_SignerInfo *signer, const ASN1_OBJECT *type, const QByteArray &octets)
{
    return type != nullptr && CMS_signed_add1_attr_by_OBJ(signer, type, V_ASN1_OCTET_STRING, octets.constData(),
                                                          static_cast<int>(octets.size())) == 1;
}

// CMS_final would add signing-time, which EN 319 142-1 forbids, so every attribute is set here.
bool addAttributes(CMS_SignerInfo *signer, X509 *certificate, QByteArrayView digest,
                   const std::vector<SignedAttribute> &attributes)
{
    const auto addOwn = [signer](const SignedAttribute &attribute) {
        const native::ObjectOwner type(OBJ_txt2obj(attribute.oid.toLatin1().constData(), 1));
        return addOctets(signer, type.get(), attribute.octets);
    };
    return CMS_signed_add1_attr_by_NID(signer, NID_pkcs9_contentType, V_ASN1_OBJECT, OBJ_nid2obj(NID_pkcs7_data), -1) ==
               1 &&
           addOctets(signer, OBJ_nid2obj(NID_pkcs9_messageDigest), digest.toByteArray()) &&
           addSigningCertificate(signer, certificate) && std::all_of(attributes.begin(), attributes.end(), addOwn);
}

// RFC 5652 §5.4: the signature covers the DER encoding of the SET, whose elements stand in ascending order (X.690
// §11.6).
QByteArray derSetOfAttributes(const CMS_SignerInfo *signer)
{
    std::vector<QByteArray> parts;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i) {
        parts.push_back(native::derOf<i2d_X509_ATTRIBUTE>(CMS_signed_get_attr(signer, i)));
    }
    std::sort(parts.begin(), parts.end());
    QByteArray content;
    for (const QByteArray &part : parts) {
        content += part;
    }
    QByteArray der(ASN1_object_size(1, static_cast<int>(content.size()), V_ASN1_SET), Qt::Uninitialized);
    unsigned char *out = native::writable(der);
    ASN1_put_object(&out, 1, static_cast<int>(content.size()), V_ASN1_SET, V_ASN1_UNIVERSAL);
    std::copy(content.begin(), content.end(), out);
    return der;
}

// The AlgorithmIdentifier that the key's own provider names for what was just signed.
AlgorithmOwner algorithmOf(EVP_PKEY_CTX *context)
{
    std::array<unsigned char, 256> der{};
    std::array parameters{OSSL_PARAM_construct_octet_string(OSSL_SIGNATURE_PARAM_ALGORITHM_ID, der.data(), der.size()),
                          OSSL_PARAM_construct_end()};
    if (EVP_PKEY_CTX_get_params(context, parameters.data()) != 1) {
        return nullptr;
    }
    const unsigned char *at = der.data();
    return AlgorithmOwner(d2i_X509_ALGOR(nullptr, &at, static_cast<long>(parameters[0].return_size)));
}

bool signAttributes(CMS_SignerInfo *signer, EVP_PKEY *key)
{
    const QByteArray covered = derSetOfAttributes(signer);
    const native::DigestContextOwner context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr;
    size_t size = 0;
    if (EVP_DigestSignInit_ex(context.get(), &keyContext, "SHA256", nullptr, nullptr, key, nullptr) != 1 ||
        EVP_DigestSign(context.get(), nullptr, &size, native::begin(covered), static_cast<size_t>(covered.size())) !=
            1) {
        return false;
    }
    QByteArray value(static_cast<qsizetype>(size), Qt::Uninitialized);
    if (EVP_DigestSign(context.get(), native::writable(value), &size, native::begin(covered),
                       static_cast<size_t>(covered.size())) != 1) {
        return false;
    }
    X509_ALGOR *algorithm = nullptr;
    CMS_SignerInfo_get0_algs(signer, nullptr, nullptr, nullptr, &algorithm);
    const AlgorithmOwner named = algorithmOf(keyContext);
    return named && X509_ALGOR_copy(algorithm, named.get()) == 1 &&
           ASN1_OCTET_STRING_set(CMS_SignerInfo_get0_signature(signer), native::begin(value), static_cast<int>(size)) ==
               1;
}

} // namespace

Result<QByteArray> signCms(const Identity &signer, QByteArrayView contentSha256,
                           const std::vector<SignedAttribute> &attributes)
{
    constexpr unsigned Flags = CMS_DETACHED | CMS_BINARY | CMS_PARTIAL | CMS_NOSMIMECAP;
    X509 *certificate = signer.certificate.native().get();
    EVP_PKEY *key = signer.key.native().key.get();
    const native::CmsOwner cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, Flags));
    CMS_SignerInfo *info = nullptr;
    if (contentSha256.size() == 32 && X509_check_private_key(certificate, key) == 1) {
        info = CMS_add1_signer(cms.get(), certificate, key, EVP_sha256(), Flags | CMS_KEY_PARAM | CMS_NOCERTS);
    }
    bool isSigned = info != nullptr && CMS_add1_cert(cms.get(), certificate) == 1;
    for (const Certificate &intermediate : signer.chain) {
        isSigned = isSigned && CMS_add1_cert(cms.get(), intermediate.native().get()) == 1;
    }
    isSigned = isSigned && addAttributes(info, certificate, contentSha256, attributes) && signAttributes(info, key);
    const QByteArray der = isSigned ? native::derOf<i2d_CMS_ContentInfo>(cms.get()) : QByteArray();
    if (der.isEmpty()) {
        return native::failedStep(QT_TRANSLATE_NOOP("Errors", "signing"));
    }
    return der;
}

} // namespace tonggui::crypto
