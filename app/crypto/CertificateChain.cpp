// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/Certificate.h"
#include "app/crypto/CryptoErrors.h"
#include "app/crypto/native/CertificateNative.h"

#include <openssl/x509_vfy.h>

#include <QCoreApplication>

#include <algorithm>

namespace tonggui::crypto {

namespace {

using StoreOwner = native::Owner<X509_STORE, X509_STORE_free>;
using StoreContextOwner = native::Owner<X509_STORE_CTX, X509_STORE_CTX_free>;

// 112 bits: RSA from 2048, SHA-224 and better (NIST SP 800-57); SHA-1 and MD5 chains are refused.
constexpr int SecurityLevel = 2;

const char *plainReason(int code)
{
    switch (code) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return QT_TRANSLATE_NOOP("Errors", "a certificate of its chain has expired");
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return QT_TRANSLATE_NOOP("Errors", "a certificate of its chain is not valid yet");
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
        return QT_TRANSLATE_NOOP("Errors", "it does not lead to a root that is trusted here");
    case X509_V_ERR_CERT_SIGNATURE_FAILURE:
        return QT_TRANSLATE_NOOP("Errors", "a signature in its chain is wrong");
    case X509_V_ERR_PATH_LENGTH_EXCEEDED:
        return QT_TRANSLATE_NOOP("Errors", "its chain is longer than its issuer allows");
    case X509_V_ERR_INVALID_CA:
    case X509_V_ERR_KEYUSAGE_NO_CERTSIGN:
        return QT_TRANSLATE_NOOP("Errors", "it was issued by a certificate that may not issue");
    case X509_V_ERR_EE_KEY_TOO_SMALL:
    case X509_V_ERR_CA_KEY_TOO_SMALL:
    case X509_V_ERR_CA_MD_TOO_WEAK:
        return QT_TRANSLATE_NOOP("Errors", "its chain uses a key or digest that is too weak");
    default:
        return nullptr;
    }
}

Failure notTrusted(const Certificate &leaf, int code)
{
    const QString technical = QString::fromLatin1(X509_verify_cert_error_string(code));
    const char *plain = plainReason(code);
    const QString reason = plain == nullptr ? technical : QCoreApplication::translate("Errors", plain);
    return failure(Error(errors::NotTrusted, {leaf.commonName(), reason}).because(technical));
}

} // namespace

Result<void> checkChain(const Certificate &leaf, const std::vector<Certificate> &others,
                        const std::vector<Certificate> &roots, const QDateTime &when)
{
    const StoreOwner store(X509_STORE_new());
    for (const Certificate &root : roots) {
        X509_STORE_add_cert(store.get(), root.native().get());
    }
    const native::CertificateListOwner untrusted = native::stackOf(others);
    const StoreContextOwner context(X509_STORE_CTX_new());
    X509_STORE_CTX_init(context.get(), store.get(), leaf.native().get(), untrusted.get());
    X509_VERIFY_PARAM *parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_time(parameters, static_cast<time_t>(when.toSecsSinceEpoch()));
    X509_VERIFY_PARAM_set_auth_level(parameters, SecurityLevel);
    if (X509_verify_cert(context.get()) != 1) {
        return notTrusted(leaf, X509_STORE_CTX_get_error(context.get()));
    }
    return {};
}

std::vector<Certificate> native::chainAbove(const Certificate &leaf, const std::vector<Certificate> &pool)
{
    std::vector<Certificate> chain;
    Certificate last = leaf;
    while (chain.size() < pool.size()) {
        const auto issuer = std::find_if(pool.begin(), pool.end(), [&last](const Certificate &candidate) {
            return X509_check_issued(candidate.native().get(), last.native().get()) == X509_V_OK;
        });
        if (issuer == pool.end() || X509_self_signed(issuer->native().get(), 0) == 1) {
            break;
        }
        last = *issuer;
        chain.push_back(last);
    }
    return chain;
}

} // namespace tonggui::crypto
