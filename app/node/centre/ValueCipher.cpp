// SPDX-License-Identifier: Apache-2.0
#include "app/node/centre/ValueCipher.h"

#include "app/crypto/Aead.h"
#include "app/crypto/Digest.h"
#include "app/node/NodeErrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {
constexpr int KeySize = 32;
constexpr auto KeyName = "database.key"_L1;
} // namespace

Result<ValueCipher> ValueCipher::open(const NodeFolder &folder, bool isFresh, Randomness &randomness)
{
    Result<std::optional<QByteArray>> key = folder.readKey(KeyName);
    if (!key) {
        return failure(key.error());
    }
    if (!*key && isFresh) {
        *key = randomness.bytes(KeySize);
        if (const Result<void> written = folder.writeKey(KeyName, **key); !written) {
            return failure(written.error());
        }
    }
    if (!*key || (*key)->size() != KeySize) {
        return failure(
            errors::BadIdentity,
            {folder.keyFile(KeyName), QCoreApplication::translate("Errors", "it is missing or has the wrong length")});
    }
    return ValueCipher(**key, randomness);
}

ValueCipher::ValueCipher(const QByteArray &key, Randomness &randomness)
    : m_valueKey(crypto::hmacSha256(key, "tonggui node values"))
    , m_lookupKey(crypto::hmacSha256(key, "tonggui node lookups"))
    , m_randomness(&randomness)
{}

QByteArray ValueCipher::seal(const QByteArray &plain, const QString &place) const
{
    return crypto::seal(m_valueKey, plain, place.toUtf8(), *m_randomness);
}

Result<QByteArray> ValueCipher::open(const QByteArray &sealed, const QString &place) const
{
    return crypto::open(m_valueKey, sealed, place.toUtf8());
}

QByteArray ValueCipher::lookup(const QString &kind, const QString &text) const
{
    return crypto::hmacSha256(m_lookupKey, kind.toUtf8() + '\0' + text.toUtf8());
}

} // namespace tonggui::node
