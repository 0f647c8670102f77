// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/Aead.h"

#include "app/crypto/CryptoErrors.h"
#include "app/crypto/native/Handles.h"
#include "app/crypto/native/Reason.h"

#include <openssl/crypto.h>

namespace tonggui::crypto {

namespace {

constexpr int KeySize = 32;
constexpr int NonceSize = 12;
constexpr int TagSize = 16;

using native::CipherContextOwner;

} // namespace

QByteArray seal(QByteArrayView key, QByteArrayView plain, QByteArrayView context, Randomness &randomness)
{
    const QByteArray nonce = randomness.bytes(NonceSize);
    QByteArray out = nonce + QByteArray(plain.size() + TagSize, '\0');
    unsigned char *cipherText = native::writable(out) + NonceSize;
    const CipherContextOwner cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    const bool isSealed =
        key.size() == KeySize && nonce.size() == NonceSize &&
        EVP_EncryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), native::begin(key), native::begin(nonce), nullptr) == 1 &&
        EVP_EncryptUpdate(cipher.get(), nullptr, &size, native::begin(context), static_cast<int>(context.size())) ==
            1 &&
        EVP_EncryptUpdate(cipher.get(), cipherText, &size, native::begin(plain), static_cast<int>(plain.size())) == 1 &&
        EVP_EncryptFinal_ex(cipher.get(), cipherText + plain.size(), &size) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_GET_TAG, TagSize, cipherText + plain.size()) == 1;
    if (!isSealed) {
        qFatal("crypto::seal needs a key of 32 bytes and 12 random bytes");
    }
    return out;
}

Result<QByteArray> open(QByteArrayView key, QByteArrayView sealed, QByteArrayView context)
{
    if (key.size() != KeySize || sealed.size() < NonceSize + TagSize) {
        return failure(errors::WrongKey);
    }
    const QByteArrayView cipherText = sealed.sliced(NonceSize, sealed.size() - NonceSize - TagSize);
    QByteArray tag = sealed.last(TagSize).toByteArray();
    QByteArray plain(cipherText.size(), '\0');
    const CipherContextOwner cipher(EVP_CIPHER_CTX_new());
    int size = 0;
    const bool isOpen =
        EVP_DecryptInit_ex2(cipher.get(), EVP_aes_256_gcm(), native::begin(key), native::begin(sealed), nullptr) == 1 &&
        EVP_DecryptUpdate(cipher.get(), nullptr, &size, native::begin(context), static_cast<int>(context.size())) ==
            1 &&
        EVP_DecryptUpdate(cipher.get(), native::writable(plain), &size, native::begin(cipherText),
                          static_cast<int>(cipherText.size())) == 1 &&
        EVP_CIPHER_CTX_ctrl(cipher.get(), EVP_CTRL_AEAD_SET_TAG, TagSize, tag.data()) == 1 &&
        EVP_DecryptFinal_ex(cipher.get(), native::writable(plain) + plain.size(), &size) == 1;
    if (!isOpen) {
        OPENSSL_cleanse(plain.data(), static_cast<size_t>(plain.size()));
        return failure(Error(errors::WrongKey).because(native::takeReason()));
    }
    return plain;
}

} // namespace tonggui::crypto
