// SPDX-License-Identifier: Apache-2.0
#include "app/store/keys/StoreKey.h"

#include "app/store/keys/RowCipher.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {
const auto KeyName = u"store-key"_s;
}

Task<Result<QByteArray>> storeKey(SecretVault &vault, QString databasePath, Randomness &randomness)
{
    Result<QByteArray> key = co_await vault.read(KeyName);
    const bool isMissing = !key && key.error().is(errors::SecretMissing);
    if (isMissing && !QFileInfo::exists(databasePath)) {
        const QByteArray fresh = randomness.bytes(RowCipher::KeySize);
        const Result<void> written = co_await vault.write(KeyName, fresh);
        if (!written) {
            co_return failure(written.error());
        }
        key = co_await vault.read(KeyName); // only what can be read again is a key
        if (key && *key != fresh) {
            co_return failure(Error(errors::VaultUnavailable, {KeyName}).because(u"it gave back other bytes"_s));
        }
    }
    if (key && key->size() != RowCipher::KeySize) {
        co_return failure(Error(errors::VaultUnavailable, {KeyName}).because(u"%1 bytes"_s.arg(key->size())));
    }
    co_return key;
}

} // namespace tonggui::store
