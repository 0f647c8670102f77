// SPDX-License-Identifier: Apache-2.0
#include "app/store/vault/PlainDemoVault.h"

#include "app/store/vault/VaultErrors.h"

namespace tonggui::store {

Result<std::unique_ptr<PlainDemoVault>> PlainDemoVault::open(const QString &path, bool isDemo)
{
    if (!isDemo) {
        return failure(errors::PlainVaultRefused);
    }
    const Result<std::optional<QByteArray>> file = readIfThere(path);
    if (!file) {
        return failure(file.error());
    }
    const Result<Secrets> secrets = *file ? secretsFromJson(**file) : Secrets();
    if (!secrets) {
        return failure(Error(errors::VaultFileDamaged, {path}).at(path).because(secrets.error().toLine()));
    }
    return std::unique_ptr<PlainDemoVault>(new PlainDemoVault(path, *secrets));
}

PlainDemoVault::PlainDemoVault(QString path, Secrets secrets)
    : m_path(std::move(path))
    , m_secrets(std::move(secrets))
{}

Task<Result<QByteArray>> PlainDemoVault::read(QString name)
{
    const auto found = m_secrets.constFind(name);
    if (found == m_secrets.constEnd()) {
        co_return failure(tonggui::errors::SecretMissing, {name});
    }
    co_return *found;
}

Task<Result<void>> PlainDemoVault::write(QString name, QByteArray secret)
{
    Secrets secrets = m_secrets;
    secrets[name] = secret;
    co_return replace(std::move(secrets));
}

Task<Result<void>> PlainDemoVault::remove(QString name)
{
    Secrets secrets = m_secrets;
    co_return secrets.remove(name) > 0 ? replace(std::move(secrets)) : Result<void>();
}

Result<void> PlainDemoVault::replace(Secrets secrets)
{
    Result<void> written = replaceFile(m_path, secretsToJson(secrets));
    if (written) {
        m_secrets = std::move(secrets);
    }
    return written;
}

} // namespace tonggui::store
