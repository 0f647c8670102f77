// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/PrivateKey.h"

#include "app/crypto/CryptoErrors.h"
#include "app/crypto/native/PrivateKeyNative.h"
#include "app/crypto/native/Reason.h"
#include "app/crypto/native/SecretBytes.h"

#include <openssl/core_names.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

#include <algorithm>
#include <array>
#include <cstring>

namespace tonggui::crypto {

namespace {

constexpr int Pkcs8Iterations = 100'000;

// Never asks at a terminal: without a pass phrase an encrypted file is simply refused.
int givePassPhrase(char *buffer, int size, int, void *data)
{
    const auto *secret = static_cast<const native::SecretBytes *>(data);
    if (secret->size() > size) {
        return -1;
    }
    std::memcpy(buffer, secret->data(), static_cast<size_t>(secret->size()));
    return secret->size();
}

PrivateKey ownerOf(EVP_PKEY *key)
{
    if (key == nullptr) {
        qFatal("No key could be generated: %s", qPrintable(native::takeReason()));
    }
    return PrivateKey(std::make_shared<PrivateKey::Native>(PrivateKey::Native{native::KeyOwner(key)}));
}

} // namespace

bool native::isUsableKey(EVP_PKEY *key)
{
    if (key == nullptr) {
        return false;
    }
    if (EVP_PKEY_is_a(key, "RSA") == 1) {
        return EVP_PKEY_get_bits(key) >= 2048;
    }
    std::array<char, 64> group{};
    size_t size = 0;
    return EVP_PKEY_is_a(key, "EC") == 1 && EVP_PKEY_get_group_name(key, group.data(), group.size(), &size) == 1 &&
           (std::strcmp(group.data(), "prime256v1") == 0 || std::strcmp(group.data(), "secp384r1") == 0 ||
            std::strcmp(group.data(), "secp521r1") == 0);
}

PrivateKey::PrivateKey(std::shared_ptr<Native> native)
    : m_native(std::move(native))
{}

PrivateKey PrivateKey::generateRsa(int bits)
{
    return ownerOf(EVP_RSA_gen(static_cast<unsigned int>(bits)));
}

PrivateKey PrivateKey::generateP256()
{
    return ownerOf(EVP_EC_gen("P-256"));
}

Result<PrivateKey> PrivateKey::fromPem(QByteArrayView pem, const QString &passPhrase)
{
    native::SecretBytes secret(passPhrase);
    const native::BioOwner bio = native::readingBio(pem);
    native::KeyOwner key(PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassPhrase, &secret));
    if (!key) {
        return native::refused(errors::BadKey,
                               QT_TRANSLATE_NOOP("Errors", "it is no PEM key, or the pass phrase is wrong"));
    }
    if (!native::isUsableKey(key.get())) {
        return native::refused(
            errors::BadKey,
            QT_TRANSLATE_NOOP("Errors", "only RSA from 2048 bits and the curves P-256, P-384 and P-521 are used"));
    }
    return PrivateKey(std::make_shared<Native>(Native{std::move(key)}));
}

QByteArray PrivateKey::toPem(const QString &passPhrase) const
{
    const native::Owner<PKCS8_PRIV_KEY_INFO, PKCS8_PRIV_KEY_INFO_free> plain(EVP_PKEY2PKCS8(m_native->key.get()));
    const native::BioOwner bio(BIO_new(BIO_s_secmem()));
    if (passPhrase.isEmpty()) {
        PEM_write_bio_PKCS8_PRIV_KEY_INFO(bio.get(), plain.get());
        return native::contents(bio.get());
    }
    const native::SecretBytes secret(passPhrase);
    const native::Owner<X509_SIG, X509_SIG_free> encrypted(
        PKCS8_encrypt(-1, EVP_aes_256_cbc(), secret.data(), secret.size(), nullptr, 16, Pkcs8Iterations, plain.get()));
    PEM_write_bio_PKCS8(bio.get(), encrypted.get());
    return native::contents(bio.get());
}

QByteArray PrivateKey::signSha256(QByteArrayView data) const
{
    const native::DigestContextOwner context(EVP_MD_CTX_new());
    size_t size = 0;
    QByteArray out;
    if (EVP_DigestSignInit_ex(context.get(), nullptr, "SHA256", nullptr, nullptr, m_native->key.get(), nullptr) == 1 &&
        EVP_DigestSign(context.get(), nullptr, &size, native::begin(data), static_cast<size_t>(data.size())) == 1) {
        out.resize(static_cast<qsizetype>(size));
        if (EVP_DigestSign(context.get(), native::writable(out), &size, native::begin(data),
                           static_cast<size_t>(data.size())) != 1) {
            size = 0;
        }
    }
    out.truncate(static_cast<qsizetype>(size));
    return out;
}

bool native::isSignatureOf(EVP_PKEY *key, QByteArrayView data, QByteArrayView signature)
{
    const DigestContextOwner context(EVP_MD_CTX_new());
    const bool isRight =
        EVP_DigestVerifyInit_ex(context.get(), nullptr, "SHA256", nullptr, nullptr, key, nullptr) == 1 &&
        EVP_DigestVerify(context.get(), begin(signature), static_cast<size_t>(signature.size()), begin(data),
                         static_cast<size_t>(data.size())) == 1;
    if (!isRight) {
        (void)takeReason();
    }
    return isRight;
}

} // namespace tonggui::crypto
