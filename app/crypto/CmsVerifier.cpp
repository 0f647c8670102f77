// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CmsSignature.h"
#include "app/crypto/CryptoErrors.h"
#include "app/crypto/Digest.h"
#include "app/crypto/native/CertificateNative.h"
#include "app/crypto/native/Reason.h"

#include <openssl/ess.h>

#include <algorithm>

namespace tonggui::crypto {

namespace {

using EssOwner = native::Owner<ESS_SIGNING_CERT_V2, ESS_SIGNING_CERT_V2_free>;

Failure bad(const char *what)
{
    return native::refused(errors::BadSignature, what);
}

QByteArray allowedDigest(const X509_ALGOR *algorithm)
{
    const ASN1_OBJECT *type = nullptr;
    X509_ALGOR_get0(&type, nullptr, nullptr, algorithm);
    switch (OBJ_obj2nid(type)) {
    case NID_sha256:
        return "SHA256";
    case NID_sha384:
        return "SHA384";
    case NID_sha512:
        return "SHA512";
    default:
        return {};
    }
}

// The single value of the single attribute of this kind, or nullptr: absent, repeated, several values or another type.
ASN1_TYPE *onlyValue(const CMS_SignerInfo *signer, int nid, int type)
{
    const int at = CMS_signed_get_attr_by_NID(signer, nid, -1);
    if (at < 0 || CMS_signed_get_attr_by_NID(signer, nid, at) >= 0) {
        return nullptr;
    }
    X509_ATTRIBUTE *attribute = CMS_signed_get_attr(signer, at);
    ASN1_TYPE *value = X509_ATTRIBUTE_count(attribute) == 1 ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
    return value != nullptr && ASN1_TYPE_get(value) == type ? value : nullptr;
}

bool isDataContentType(const CMS_SignerInfo *signer)
{
    const ASN1_TYPE *value = onlyValue(signer, NID_pkcs9_contentType, V_ASN1_OBJECT);
    return value != nullptr && OBJ_obj2nid(value->value.object) == NID_pkcs7_data;
}

bool fitsDigest(const CMS_SignerInfo *signer, const QByteArray &digest)
{
    const ASN1_TYPE *value = onlyValue(signer, NID_pkcs9_messageDigest, V_ASN1_OCTET_STRING);
    return value != nullptr && !digest.isEmpty() &&
           equalInConstantTime(native::octetsOf(value->value.octet_string), digest);
}

// RFC 5035: the first certificate named is the signer's; others named must have been sent along.
bool fitsSigningCertificate(const CMS_SignerInfo *signer, const Certificate &certificate,
                            const std::vector<Certificate> &sent)
{
    const ASN1_TYPE *value = onlyValue(signer, NID_id_smime_aa_signingCertificateV2, V_ASN1_SEQUENCE);
    if (value == nullptr) {
        return false;
    }
    const QByteArray der = native::octetsOf(value->value.sequence);
    const unsigned char *at = native::begin(der);
    const EssOwner ess(d2i_ESS_SIGNING_CERT_V2(nullptr, &at, static_cast<long>(der.size())));
    std::vector<Certificate> chain{certificate};
    std::copy_if(sent.begin(), sent.end(), std::back_inserter(chain),
                 [&certificate](const Certificate &other) { return !(other == certificate); });
    const native::CertificateListOwner stack = native::stackOf(chain);
    return ess && OSSL_ESS_check_signing_certs(nullptr, ess.get(), stack.get(), 1) == 1;
}

// Attributes of others with one OCTET STRING each; signing-time and the like are of no interest here.
std::vector<SignedAttribute> ownAttributes(const CMS_SignerInfo *signer)
{
    std::vector<SignedAttribute> own;
    for (int i = 0; i < CMS_signed_get_attr_count(signer); ++i) {
        X509_ATTRIBUTE *attribute = CMS_signed_get_attr(signer, i);
        const ASN1_OBJECT *type = X509_ATTRIBUTE_get0_object(attribute);
        const ASN1_TYPE *value =
            X509_ATTRIBUTE_count(attribute) == 1 ? X509_ATTRIBUTE_get0_type(attribute, 0) : nullptr;
        if (value == nullptr || value->type != V_ASN1_OCTET_STRING || OBJ_obj2nid(type) == NID_pkcs9_messageDigest) {
            continue;
        }
        std::array<char, 128> oid{};
        OBJ_obj2txt(oid.data(), static_cast<int>(oid.size()), type, 1);
        own.push_back({QString::fromLatin1(oid.data()), native::octetsOf(value->value.octet_string)});
    }
    return own;
}

std::vector<Certificate> certificatesOf(CMS_ContentInfo *cms)
{
    const native::CertificateListOwner list(CMS_get1_certs(cms));
    std::vector<Certificate> out;
    for (int i = 0; list && i < sk_X509_num(list.get()); ++i) {
        out.push_back(native::sharedCertificate(sk_X509_value(list.get(), i)));
    }
    return out;
}

// The structure that begins `der`, and whether its bytes are what DER would write.
native::CmsOwner parsed(QByteArrayView der, bool &isStrictDer)
{
    const unsigned char *at = native::begin(der);
    native::CmsOwner cms(d2i_CMS_ContentInfo(nullptr, &at, static_cast<long>(der.size())));
    const qsizetype used = at - native::begin(der);
    const QByteArrayView padding = der.sliced(cms ? used : 0);
    if (!cms || std::any_of(padding.begin(), padding.end(), [](char byte) { return byte != 0; })) {
        return nullptr;
    }
    isStrictDer = native::derOf<i2d_CMS_ContentInfo>(cms.get()) == der.first(used);
    return cms;
}

bool isDetachedSignedData(CMS_ContentInfo *cms)
{
    if (OBJ_obj2nid(CMS_get0_type(cms)) != NID_pkcs7_signed ||
        OBJ_obj2nid(CMS_get0_eContentType(cms)) != NID_pkcs7_data) {
        return false;
    }
    ASN1_OCTET_STRING **content = CMS_get0_content(cms);
    return content != nullptr && *content == nullptr;
}

Result<CmsSignature> verifySigner(CMS_SignerInfo *info, CmsSignature found, const ContentDigest &contentDigest,
                                  SigningCertificateRule rule)
{
    X509_ALGOR *digestAlgorithm = nullptr;
    CMS_SignerInfo_get0_algs(info, nullptr, nullptr, &digestAlgorithm, nullptr);
    const QByteArray algorithm = allowedDigest(digestAlgorithm);
    if (algorithm.isEmpty()) {
        return bad(QT_TRANSLATE_NOOP("Errors", "its digest algorithm is not one of SHA-256, SHA-384 and SHA-512"));
    }
    if (!isDataContentType(info)) {
        return bad(QT_TRANSLATE_NOOP("Errors", "its content type is missing or wrong"));
    }
    if (!fitsDigest(info, contentDigest(algorithm))) {
        return bad(QT_TRANSLATE_NOOP("Errors", "the content was changed"));
    }
    const bool isNamed = CMS_signed_get_attr_by_NID(info, NID_id_smime_aa_signingCertificateV2, -1) >= 0;
    if ((isNamed || rule == SigningCertificateRule::Required) &&
        !fitsSigningCertificate(info, found.signer, found.certificates)) {
        return bad(QT_TRANSLATE_NOOP("Errors", "it does not name its certificate rightly"));
    }
    CMS_SignerInfo_set1_signer_cert(info, found.signer.native().get());
    if (CMS_SignerInfo_verify(info) != 1) {
        return bad(QT_TRANSLATE_NOOP("Errors", "its value is wrong"));
    }
    found.namesItsCertificate = isNamed;
    found.attributes = ownAttributes(info);
    return found;
}

} // namespace

Result<CmsSignature> verifyCms(QByteArrayView der, const ContentDigest &contentDigest, SigningCertificateRule rule)
{
    bool isStrictDer = true;
    const native::CmsOwner cms = parsed(der, isStrictDer);
    if (!cms) {
        return bad(QT_TRANSLATE_NOOP("Errors", "it is no CMS structure, or something stands behind it"));
    }
    if (!isDetachedSignedData(cms.get())) {
        return bad(QT_TRANSLATE_NOOP("Errors", "it is no detached signature"));
    }
    STACK_OF(CMS_SignerInfo) *infos = CMS_get0_SignerInfos(cms.get());
    if (sk_CMS_SignerInfo_num(infos) != 1) {
        return bad(QT_TRANSLATE_NOOP("Errors", "it does not have exactly one signer"));
    }
    CMS_SignerInfo *info = sk_CMS_SignerInfo_value(infos, 0);
    std::vector<Certificate> sent = certificatesOf(cms.get());
    const auto signer = std::find_if(sent.begin(), sent.end(), [info](const Certificate &candidate) {
        return CMS_SignerInfo_cert_cmp(info, candidate.native().get()) == 0;
    });
    if (signer == sent.end()) {
        return bad(QT_TRANSLATE_NOOP("Errors", "the signer's certificate was not sent along"));
    }
    const Certificate certificate = *signer;
    return verifySigner(info, CmsSignature{certificate, std::move(sent), {}, isStrictDer, true}, contentDigest, rule);
}

} // namespace tonggui::crypto
