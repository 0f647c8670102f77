// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/native/Scrypt.h"

#include "app/crypto/native/Handles.h"

#include <openssl/core_names.h>
#include <openssl/params.h>

#include <array>

namespace tonggui::crypto::native {

QByteArray scrypt(QByteArrayView password, QByteArrayView salt, const ScryptCost &cost, int size)
{
    const Owner<EVP_KDF, EVP_KDF_free> kdf(EVP_KDF_fetch(nullptr, "SCRYPT", nullptr));
    const Owner<EVP_KDF_CTX, EVP_KDF_CTX_free> context(EVP_KDF_CTX_new(kdf.get()));
    if (!context) {
        return {};
    }
    uint64_t n = uint64_t{1} << cost.logN;
    uint32_t r = static_cast<uint32_t>(cost.r);
    uint32_t p = static_cast<uint32_t>(cost.p);
    uint64_t memory = 128 * n * r + 128 * uint64_t{r} * p + 1024 * 1024;
    const std::array parameters{
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_PASSWORD, const_cast<char *>(password.data()),
                                          static_cast<size_t>(password.size())),
        OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, const_cast<char *>(salt.data()),
                                          static_cast<size_t>(salt.size())),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_N, &n),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_R, &r),
        OSSL_PARAM_construct_uint32(OSSL_KDF_PARAM_SCRYPT_P, &p),
        OSSL_PARAM_construct_uint64(OSSL_KDF_PARAM_SCRYPT_MAXMEM, &memory),
        OSSL_PARAM_construct_end(),
    };
    QByteArray out(size, '\0');
    if (EVP_KDF_derive(context.get(), writable(out), static_cast<size_t>(size), parameters.data()) != 1) {
        return {};
    }
    return out;
}

} // namespace tonggui::crypto::native
