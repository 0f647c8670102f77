// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/Certificate.h"

#include "app/crypto/CryptoErrors.h"
#include "app/crypto/native/CertificateNative.h"
#include "app/crypto/native/PrivateKeyNative.h"
#include "app/crypto/native/Reason.h"

#include <openssl/pem.h>

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::crypto {

namespace {

QDateTime timeOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1) {
        return {};
    }
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, parts.tm_sec), Qt::UTC};
}

// Never asks at a terminal for a pass phrase.
int noPassPhrase(char *, int, int, void *)
{
    return -1;
}

constexpr const char *NoCertificate = QT_TRANSLATE_NOOP("Errors", "there is no X.509 certificate in it");

} // namespace

QString native::nameField(const X509_NAME *name, const char *shortName)
{
    const int at = X509_NAME_get_index_by_NID(name, OBJ_txt2nid(shortName), -1);
    if (at < 0) {
        return {};
    }
    unsigned char *utf8 = nullptr;
    const int size = ASN1_STRING_to_UTF8(&utf8, X509_NAME_ENTRY_get_data(X509_NAME_get_entry(name, at)));
    const QString text = size < 0 ? QString() : QString::fromUtf8(reinterpret_cast<const char *>(utf8), size);
    OPENSSL_free(utf8);
    return text;
}

native::CertificateListOwner native::stackOf(const std::vector<Certificate> &certificates)
{
    CertificateListOwner list(sk_X509_new_null());
    for (const Certificate &certificate : certificates) {
        X509_add_cert(list.get(), certificate.native().get(), X509_ADD_FLAG_UP_REF);
    }
    return list;
}

Certificate::Certificate(std::shared_ptr<const Native> native)
    : m_native(std::move(native))
{}

Result<Certificate> Certificate::fromDer(QByteArrayView der)
{
    const unsigned char *at = native::begin(der);
    native::CertificateOwner x509(d2i_X509(nullptr, &at, static_cast<long>(der.size())));
    if (!x509 || at != native::begin(der) + der.size()) {
        return native::refused(errors::BadCertificate, NoCertificate);
    }
    return native::certificateFrom(std::move(x509));
}

Result<Certificate> Certificate::fromPem(QByteArrayView pem)
{
    const native::BioOwner bio = native::readingBio(pem);
    native::CertificateOwner x509(PEM_read_bio_X509(bio.get(), nullptr, noPassPhrase, nullptr));
    if (!x509) {
        return native::refused(errors::BadCertificate, NoCertificate);
    }
    return native::certificateFrom(std::move(x509));
}

Result<std::vector<Certificate>> Certificate::listFromPem(QByteArrayView pem)
{
    std::vector<Certificate> list;
    const native::BioOwner bio = native::readingBio(pem);
    while (native::CertificateOwner x509{PEM_read_bio_X509(bio.get(), nullptr, noPassPhrase, nullptr)}) {
        list.push_back(native::certificateFrom(std::move(x509)));
    }
    if (list.empty()) {
        return native::refused(errors::BadCertificate, NoCertificate);
    }
    (void)native::takeReason(); // "no start line" at the end of the text
    return list;
}

QByteArray Certificate::toDer() const
{
    return native::derOf<i2d_X509>(m_native->get());
}

QByteArray Certificate::toPem() const
{
    const native::BioOwner bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), m_native->get());
    return native::contents(bio.get());
}

QString Certificate::commonName() const
{
    return subjectField("CN");
}

QString Certificate::subjectField(const char *shortName) const
{
    return native::nameField(X509_get_subject_name(m_native->get()), shortName);
}

QString Certificate::issuerName() const
{
    const native::BioOwner bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), X509_get_issuer_name(m_native->get()), 0, XN_FLAG_RFC2253 & ~ASN1_STRFLGS_ESC_MSB);
    return QString::fromUtf8(native::contents(bio.get()));
}

QString Certificate::serialNumber() const
{
    const native::BignumOwner number(ASN1_INTEGER_to_BN(X509_get0_serialNumber(m_native->get()), nullptr));
    const native::Owner<char, [](char *text) { OPENSSL_free(text); }> hex(BN_bn2hex(number.get()));
    return QString::fromLatin1(hex.get());
}

QDateTime Certificate::notBefore() const
{
    return timeOf(X509_get0_notBefore(m_native->get()));
}

QDateTime Certificate::notAfter() const
{
    return timeOf(X509_get0_notAfter(m_native->get()));
}

QByteArray Certificate::sha256Fingerprint() const
{
    QByteArray out(32, '\0');
    unsigned int size = 0;
    X509_digest(m_native->get(), EVP_sha256(), native::writable(out), &size);
    return out;
}

QByteArray Certificate::publicKeyDer() const
{
    return native::derOf<i2d_X509_PUBKEY>(X509_get_X509_PUBKEY(m_native->get()));
}

bool Certificate::hasExtendedKeyUsage(const QString &oid) const
{
    const native::Owner<EXTENDED_KEY_USAGE, EXTENDED_KEY_USAGE_free> usages(
        static_cast<EXTENDED_KEY_USAGE *>(X509_get_ext_d2i(m_native->get(), NID_ext_key_usage, nullptr, nullptr)));
    const native::ObjectOwner wanted(OBJ_txt2obj(oid.toLatin1().constData(), 1));
    for (int i = 0; wanted && usages && i < sk_ASN1_OBJECT_num(usages.get()); ++i) {
        if (OBJ_cmp(sk_ASN1_OBJECT_value(usages.get(), i), wanted.get()) == 0) {
            return true;
        }
    }
    return false;
}

bool Certificate::maySignDocuments() const
{
    X509 *x509 = m_native->get();
    const uint32_t usage = X509_get_key_usage(x509); // all bits when the extension is absent
    if ((usage & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0) {
        return false;
    }
    static const QString Usages[] = {
        QStringLiteral("1.3.6.1.5.5.7.3.4"),
        QStringLiteral("1.3.6.1.5.5.7.3.36"),
        QStringLiteral("2.5.29.37.0"),
        QStringLiteral("1.2.840.113583.1.1.5"),
        QStringLiteral("1.3.6.1.4.1.311.10.3.12"),
    };
    return X509_get_ext_by_NID(x509, NID_ext_key_usage, -1) < 0 ||
           std::any_of(std::begin(Usages), std::end(Usages),
                       [this](const QString &oid) { return hasExtendedKeyUsage(oid); });
}

bool Certificate::isAuthority() const
{
    return X509_check_ca(m_native->get()) == 1;
}

bool Certificate::isForHost(const QString &name) const
{
    const QByteArray text = name.toUtf8();
    return X509_check_ip_asc(m_native->get(), text.constData(), 0) == 1 ||
           X509_check_host(m_native->get(), text.constData(), static_cast<size_t>(text.size()),
                           X509_CHECK_FLAG_NEVER_CHECK_SUBJECT, nullptr) == 1;
}

bool Certificate::verifies(QByteArrayView data, QByteArrayView signature) const
{
    EVP_PKEY *key = X509_get0_pubkey(m_native->get());
    return native::isUsableKey(key) && native::isSignatureOf(key, data, signature);
}

} // namespace tonggui::crypto
