// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/PinHash.h"

#include "app/crypto/Digest.h"
#include "app/crypto/native/Scrypt.h"
#include "app/crypto/native/SecretBytes.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace tonggui::crypto {

namespace {

constexpr int SaltSize = 16;
constexpr int HashSize = 32;

QByteArray derived(const QString &pin, QByteArrayView salt, const native::ScryptCost &cost)
{
    const native::SecretBytes password(pin);
    return native::scrypt(password.view(), salt, cost, HashSize);
}

QByteArray fromBase64(const QString &text)
{
    const auto result = QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    return result.decodingStatus == QByteArray::Base64DecodingStatus::Ok ? result.decoded : QByteArray();
}

} // namespace

QString hashedPin(const QString &pin, Randomness &randomness)
{
    const native::ScryptCost cost;
    const QByteArray salt = randomness.bytes(SaltSize);
    const QByteArray hash = derived(pin, salt, cost);
    return u"scrypt$%1$%2$%3$"_s.arg(cost.logN).arg(cost.r).arg(cost.p) + QString::fromLatin1(salt.toBase64()) + u'$' +
           QString::fromLatin1(hash.toBase64());
}

bool isRightPin(const QString &pin, const QString &hash)
{
    const QStringList parts = hash.split(u'$');
    if (parts.size() != 6 || parts[0] != u"scrypt"_s) {
        return false;
    }
    const native::ScryptCost cost{parts[1].toInt(), parts[2].toInt(), parts[3].toInt()};
    const QByteArray salt = fromBase64(parts[4]);
    const QByteArray expected = fromBase64(parts[5]);
    if (!cost.isBearable() || salt.size() != SaltSize || expected.size() != HashSize) {
        return false;
    }
    return equalInConstantTime(derived(pin, salt, cost), expected);
}

QByteArray keyFromPin(const QString &pin, QByteArrayView salt)
{
    return derived(pin, salt, {});
}

} // namespace tonggui::crypto
