// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/BlockCipher.h"

#include "app/crypto/native/Handles.h"
#include "app/crypto/native/Reason.h"

namespace tonggui::crypto {

namespace {

constexpr qsizetype BlockSize = 16;

enum class Direction { Decrypt = 0, Encrypt = 1 };

const EVP_CIPHER *cipherFor(qsizetype keySize)
{
    switch (keySize) {
    case 16:
        return EVP_aes_128_ecb();
    case 24:
        return EVP_aes_192_ecb();
    case 32:
        return EVP_aes_256_ecb();
    default:
        return nullptr;
    }
}

Result<QByteArray> turn(QByteArrayView key, QByteArrayView block, Direction direction)
{
    const EVP_CIPHER *const cipher = cipherFor(key.size());
    const native::CipherContextOwner context(EVP_CIPHER_CTX_new());
    QByteArray out(BlockSize, '\0');
    int size = 0;
    const bool isTurned =
        cipher != nullptr && block.size() == BlockSize &&
        EVP_CipherInit_ex2(context.get(), cipher, native::begin(key), nullptr, int(direction), nullptr) == 1 &&
        EVP_CIPHER_CTX_set_padding(context.get(), 0) == 1 &&
        EVP_CipherUpdate(context.get(), native::writable(out), &size, native::begin(block), int(BlockSize)) == 1 &&
        size == BlockSize;
    if (!isTurned) {
        return native::failedStep(QT_TRANSLATE_NOOP("Errors", "encryption of a block"));
    }
    return out;
}

} // namespace

Result<QByteArray> encryptBlock(QByteArrayView key, QByteArrayView block)
{
    return turn(key, block, Direction::Encrypt);
}

Result<QByteArray> decryptBlock(QByteArrayView key, QByteArrayView block)
{
    return turn(key, block, Direction::Decrypt);
}

} // namespace tonggui::crypto
