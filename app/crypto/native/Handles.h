// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <openssl/asn1.h>
#include <openssl/bio.h>
#include <openssl/cms.h>
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/pkcs12.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <QByteArray>

#include <memory>

// Owners for OpenSSL's objects. Only files of app/crypto include this.
namespace tonggui::crypto::native {

template <auto Free>
struct FreeBy
{
    template <typename T>
    void operator()(T *object) const
    {
        Free(object);
    }
};

template <typename T, auto Free>
using Owner = std::unique_ptr<T, FreeBy<Free>>;

using KeyOwner = Owner<EVP_PKEY, EVP_PKEY_free>;
using KeyContextOwner = Owner<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;
using DigestContextOwner = Owner<EVP_MD_CTX, EVP_MD_CTX_free>;
using CipherContextOwner = Owner<EVP_CIPHER_CTX, EVP_CIPHER_CTX_free>;
using CertificateOwner = Owner<X509, X509_free>;
using RequestOwner = Owner<X509_REQ, X509_REQ_free>;
using NameOwner = Owner<X509_NAME, X509_NAME_free>;
using ExtensionOwner = Owner<X509_EXTENSION, X509_EXTENSION_free>;
using BioOwner = Owner<BIO, BIO_free_all>;
using CmsOwner = Owner<CMS_ContentInfo, CMS_ContentInfo_free>;
using ObjectOwner = Owner<ASN1_OBJECT, ASN1_OBJECT_free>;
using IntegerOwner = Owner<ASN1_INTEGER, ASN1_INTEGER_free>;
using BignumOwner = Owner<BIGNUM, BN_free>;

inline void freeCertificates(STACK_OF(X509) * list)
{
    sk_X509_pop_free(list, X509_free);
}
using CertificateListOwner = Owner<STACK_OF(X509), freeCertificates>;

inline const unsigned char *begin(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

inline unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

// A read-only BIO over `view`, which must outlive it.
inline BioOwner readingBio(QByteArrayView view)
{
    return BioOwner(BIO_new_mem_buf(view.data(), static_cast<int>(view.size())));
}

inline QByteArray contents(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, static_cast<qsizetype>(size)};
}

inline QByteArray octetsOf(const ASN1_STRING *string)
{
    return {reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string)};
}

// DER of `object` by one of the i2d_ functions.
template <auto Encode, typename T>
QByteArray derOf(T *object)
{
    QByteArray der(qMax(0, Encode(object, nullptr)), Qt::Uninitialized);
    unsigned char *out = writable(der);
    if (der.isEmpty() || Encode(object, &out) != der.size()) {
        return {};
    }
    return der;
}

} // namespace tonggui::crypto::native
