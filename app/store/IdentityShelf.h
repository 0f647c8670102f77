// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Randomness.h"
#include "app/core/ports/SecretVault.h"
#include "app/crypto/Identity.h"
#include "app/store/Store.h"

#include <QThreadPool>

namespace tonggui::store {

// The keys of the terminal and its clerks: PKCS#12 in the database, each under a pass phrase of its own in the key
// vault. A name is "terminal" or "clerk/<staff id>". Replacing is safe at any moment: the old key holds until the new
// one is durable.
class IdentityShelf
{
public:
    IdentityShelf(Store &store, SecretVault &vault, Randomness &randomness); // all must outlive the shelf

    Task<Result<void>> put(QString name, crypto::Identity identity);

    // A PKCS#12 file from elsewhere, such as a clerk's key on a stick. crypto::errors::BadKey.
    Task<Result<void>> import(QString name, QByteArray pkcs12, QString passPhrase);

    // store::errors::IdentityMissing; core SecretMissing, VaultUnavailable; crypto::errors::BadKey.
    Task<Result<crypto::Identity>> load(QString name);

    // A key whose certificate has not come yet (enrolment may take days). put() under the same name ends that.
    Task<Result<void>> putPendingKey(QString name, crypto::PrivateKey key);
    Task<Result<crypto::PrivateKey>> pendingKey(QString name); // IdentityMissing also when the certificate is there

    Task<Result<void>> remove(QString name); // a name that is not there is no error
    Task<Result<QStringList>> names();

private:
    using Packed = std::function<Result<QByteArray>(const QString &passPhrase)>;
    Task<Result<void>> store(QString name, QString kind, Packed pack);
    struct Opened
    {
        QByteArray key;
        QString passPhrase;
    };
    Task<Result<Opened>> open(QString name, QString kind);

    Store *m_store;
    SecretVault *m_vault;
    Randomness *m_randomness;
    QThreadPool m_pool; // PBKDF2 is slow on purpose
};

} // namespace tonggui::store
