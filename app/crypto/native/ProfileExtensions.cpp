// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/native/ProfileExtensions.h"

#include <array>

namespace tonggui::crypto::native {

namespace {

// S/MIME is what NSS asks of a document signer; 1.3.6.1.5.5.7.3.36 is documentSigning (RFC 9336).
// Behind them stands the role: see roleUsage.
#define TONGGUI_SIGNER "emailProtection,1.3.6.1.5.5.7.3.36,2.25.156958416676445182402788938404472710658."
constexpr const char *MemberUsages = TONGGUI_SIGNER "1";
constexpr const char *ClerkUsages = TONGGUI_SIGNER "2";
constexpr const char *SealUsages = TONGGUI_SIGNER "3";
#undef TONGGUI_SIGNER
constexpr const char *EndEntity = "critical,CA:FALSE";
constexpr const char *DocumentSignature = "critical,digitalSignature,nonRepudiation";

struct ProfileRow
{
    CertificateProfile profile;
    const char *constraints;
    const char *rsaUsage;
    const char *curveUsage;
    const char *extendedUsage; // or nullptr
};

// The event authority's own extended usages limit what it may hand on: neither a TLS certificate nor a clerk's or the
// centre's can come from a terminal.
constexpr std::array Rows{
    ProfileRow{CertificateProfile::Root, "critical,CA:TRUE", "critical,keyCertSign,cRLSign",
               "critical,keyCertSign,cRLSign", nullptr},
    ProfileRow{CertificateProfile::TlsServer, EndEntity, "critical,digitalSignature,keyEncipherment",
               "critical,digitalSignature", "serverAuth"},
    ProfileRow{CertificateProfile::Terminal, EndEntity, "critical,digitalSignature", "critical,digitalSignature",
               "clientAuth"},
    ProfileRow{CertificateProfile::EventAuthority, "critical,CA:TRUE,pathlen:0", "critical,keyCertSign",
               "critical,keyCertSign", MemberUsages},
    ProfileRow{CertificateProfile::MemberEvent, EndEntity, DocumentSignature, DocumentSignature, MemberUsages},
    ProfileRow{CertificateProfile::Clerk, EndEntity, DocumentSignature, DocumentSignature, ClerkUsages},
    ProfileRow{CertificateProfile::CentreSeal, EndEntity, DocumentSignature, DocumentSignature, SealUsages},
    ProfileRow{CertificateProfile::CentreInbox, EndEntity, "critical,keyEncipherment", "critical,keyAgreement",
               "emailProtection"},
};

const ProfileRow &rowOf(CertificateProfile profile)
{
    for (const ProfileRow &row : Rows) {
        if (row.profile == profile) {
            return row;
        }
    }
    Q_UNREACHABLE();
}

bool isIpAddress(const QByteArray &name)
{
    const Owner<ASN1_OCTET_STRING, ASN1_OCTET_STRING_free> address(a2i_IPADDRESS(name.constData()));
    return address != nullptr;
}

// Built as values, not as configuration text, so that no name can smuggle in another one.
bool addNames(X509 *subject, const QStringList &names)
{
    const Owner<GENERAL_NAMES, GENERAL_NAMES_free> list(GENERAL_NAMES_new());
    for (const QString &name : names) {
        const QByteArray ascii = name.toUtf8();
        GENERAL_NAME *entry = GENERAL_NAME_new();
        if (isIpAddress(ascii)) {
            GENERAL_NAME_set0_value(entry, GEN_IPADD, a2i_IPADDRESS(ascii.constData()));
        } else {
            ASN1_IA5STRING *text = ASN1_IA5STRING_new();
            ASN1_STRING_set(text, ascii.constData(), static_cast<int>(ascii.size()));
            GENERAL_NAME_set0_value(entry, GEN_DNS, text);
        }
        sk_GENERAL_NAME_push(list.get(), entry);
    }
    return names.isEmpty() || X509_add1_ext_i2d(subject, NID_subject_alt_name, list.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

// Where the issuer's revocation list belongs: the directory entry under its own name (RFC 5280 §4.2.1.13). It needs no
// address, and NSS, which pdfsig asks, calls a certificate without this extension doubtful.
bool addDistributionPoint(X509 *subject, X509 *issuer)
{
    GENERAL_NAME *name = GENERAL_NAME_new();
    GENERAL_NAME_set0_value(name, GEN_DIRNAME, X509_NAME_dup(X509_get_subject_name(issuer)));
    DIST_POINT *point = DIST_POINT_new();
    point->distpoint = DIST_POINT_NAME_new();
    point->distpoint->type = 0; // fullName
    point->distpoint->name.fullname = GENERAL_NAMES_new();
    sk_GENERAL_NAME_push(point->distpoint->name.fullname, name);
    const Owner<CRL_DIST_POINTS, CRL_DIST_POINTS_free> list(CRL_DIST_POINTS_new());
    sk_DIST_POINT_push(list.get(), point);
    return X509_add1_ext_i2d(subject, NID_crl_distribution_points, list.get(), 0, X509V3_ADD_DEFAULT) == 1;
}

bool isDocumentSigner(CertificateProfile profile)
{
    return profile == CertificateProfile::EventAuthority || profile == CertificateProfile::MemberEvent ||
           profile == CertificateProfile::Clerk || profile == CertificateProfile::CentreSeal;
}

} // namespace

bool addExtensions(X509 *subject, X509 *issuer, const CertificateOrder &order)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, subject, nullptr, nullptr, 0);
    const auto add = [&context, subject](int nid, const char *value) {
        const ExtensionOwner extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
        return extension && X509_add_ext(subject, extension.get(), -1) == 1;
    };
    const ProfileRow &row = rowOf(order.profile);
    const bool isCurve = EVP_PKEY_is_a(X509_get0_pubkey(subject), "EC") == 1;
    return add(NID_basic_constraints, row.constraints) && add(NID_key_usage, isCurve ? row.curveUsage : row.rsaUsage) &&
           (row.extendedUsage == nullptr || add(NID_ext_key_usage, row.extendedUsage)) &&
           add(NID_subject_key_identifier, "hash") &&
           (order.profile == CertificateProfile::Root || add(NID_authority_key_identifier, "keyid:always")) &&
           (!isDocumentSigner(order.profile) || addDistributionPoint(subject, issuer)) &&
           addNames(subject, order.names);
}

} // namespace tonggui::crypto::native

namespace tonggui::crypto {

QString roleUsage(CertificateProfile profile)
{
    const char *usages = native::rowOf(profile).extendedUsage;
    return native::isDocumentSigner(profile) ? QString::fromLatin1(usages).section(QLatin1Char(','), -1) : QString();
}

} // namespace tonggui::crypto
