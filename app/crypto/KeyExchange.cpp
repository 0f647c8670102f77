// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/KeyExchange.h"

#include "app/crypto/native/PrivateKeyNative.h"
#include "app/crypto/native/Reason.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/param_build.h>
#include <openssl/rsa.h>

namespace tonggui::crypto {

namespace {

constexpr auto Agreeing = QT_TRANSLATE_NOOP("Errors", "agreeing on a key");

using native::Owner;
using Number = Owner<BIGNUM, BN_clear_free>;
using NumberContext = Owner<BN_CTX, BN_CTX_free>;
using KeyContext = Owner<EVP_PKEY_CTX, EVP_PKEY_CTX_free>;

Number numberOf(QByteArrayView bytes)
{
    return Number(BN_bin2bn(native::begin(bytes), int(bytes.size()), nullptr));
}

QByteArray bytesOf(const BIGNUM *number, int size)
{
    QByteArray bytes(size, '\0');
    return BN_bn2binpad(number, native::writable(bytes), size) == size ? bytes : QByteArray();
}

int paddingOf(RsaPadding padding)
{
    switch (padding) {
    case RsaPadding::None:
        return RSA_NO_PADDING;
    case RsaPadding::Pkcs1:
        return RSA_PKCS1_PADDING;
    case RsaPadding::Oaep:
        return RSA_PKCS1_OAEP_PADDING;
    }
    return RSA_PKCS1_OAEP_PADDING;
}

native::KeyOwner publicKey(const RsaPublicKey &from)
{
    const Number modulus = numberOf(from.modulus);
    const Number exponent = numberOf(from.exponent);
    const Owner<OSSL_PARAM_BLD, OSSL_PARAM_BLD_free> builder(OSSL_PARAM_BLD_new());
    if (OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1) {
        return {};
    }
    const Owner<OSSL_PARAM, OSSL_PARAM_free> parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr));
    EVP_PKEY *key = nullptr;
    if (EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1) {
        return {};
    }
    return native::KeyOwner(key);
}

using Step = int (*)(EVP_PKEY_CTX *, unsigned char *, size_t *, const unsigned char *, size_t);

QByteArray carryOut(EVP_PKEY_CTX *context, Step step, QByteArrayView in)
{
    size_t size = 0;
    if (step(context, nullptr, &size, native::begin(in), size_t(in.size())) != 1) {
        return {};
    }
    QByteArray out(qsizetype(size), '\0');
    if (step(context, native::writable(out), &size, native::begin(in), size_t(in.size())) != 1) {
        return {};
    }
    out.truncate(qsizetype(size));
    return out;
}

} // namespace

Result<QByteArray> modularPower(QByteArrayView base, QByteArrayView exponent, QByteArrayView modulus)
{
    const Number b = numberOf(base);
    const Number e = numberOf(exponent);
    const Number m = numberOf(modulus);
    const Number result(BN_new());
    const NumberContext context(BN_CTX_new());
    BN_set_flags(e.get(), BN_FLG_CONSTTIME);
    if (!BN_is_odd(m.get()) || BN_is_one(m.get()) ||
        BN_mod_exp(result.get(), b.get(), e.get(), m.get(), context.get()) != 1) {
        return native::failedStep(Agreeing);
    }
    return bytesOf(result.get(), int(modulus.size()));
}

Result<RsaPublicKey> rsaPublicKeyOf(const PrivateKey &key)
{
    BIGNUM *modulus = nullptr;
    BIGNUM *exponent = nullptr;
    EVP_PKEY *const native = key.native().key.get();
    const bool isRead = EVP_PKEY_get_bn_param(native, OSSL_PKEY_PARAM_RSA_N, &modulus) == 1 &&
                        EVP_PKEY_get_bn_param(native, OSSL_PKEY_PARAM_RSA_E, &exponent) == 1;
    const Number ownedModulus(modulus);
    const Number ownedExponent(exponent);
    if (!isRead) {
        return native::failedStep(Agreeing);
    }
    return RsaPublicKey{bytesOf(modulus, BN_num_bytes(modulus)), bytesOf(exponent, BN_num_bytes(exponent))};
}

Result<QByteArray> wrapKey(const RsaPublicKey &to, RsaPadding padding, QByteArrayView secret)
{
    const native::KeyOwner key = publicKey(to);
    const KeyContext context(key ? EVP_PKEY_CTX_new(key.get(), nullptr) : nullptr);
    QByteArray in = secret.toByteArray();
    if (padding == RsaPadding::None) {
        in = in.rightJustified(to.modulus.size(), '\0');
    }
    QByteArray out;
    if (context && EVP_PKEY_encrypt_init(context.get()) == 1 &&
        EVP_PKEY_CTX_set_rsa_padding(context.get(), paddingOf(padding)) == 1) {
        out = carryOut(context.get(), EVP_PKEY_encrypt, in);
    }
    if (out.isEmpty()) {
        return native::failedStep(Agreeing);
    }
    return out;
}

Result<QByteArray> unwrapKey(const PrivateKey &key, RsaPadding padding, QByteArrayView wrapped)
{
    const KeyContext context(EVP_PKEY_CTX_new(key.native().key.get(), nullptr));
    QByteArray out;
    if (context && EVP_PKEY_decrypt_init(context.get()) == 1 &&
        EVP_PKEY_CTX_set_rsa_padding(context.get(), paddingOf(padding)) == 1) {
        out = carryOut(context.get(), EVP_PKEY_decrypt, wrapped);
    }
    if (out.isEmpty()) {
        return native::failedStep(Agreeing);
    }
    return out;
}

} // namespace tonggui::crypto
