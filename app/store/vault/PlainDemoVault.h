// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/SecretVault.h"
#include "app/store/vault/SecretFile.h"

namespace tonggui::store {

// Secrets in a plain file: no protection at all. For demonstrations and simulators; the program must show it in red.
class PlainDemoVault final : public SecretVault
{
public:
    // store::errors::PlainVaultRefused unless `isDemo`: the program was started with --demo. VaultFileDamaged; core
    // FileUnreadable.
    [[nodiscard]] static Result<std::unique_ptr<PlainDemoVault>> open(const QString &path, bool isDemo);

    [[nodiscard]] KeyProtection protection() const override { return KeyProtection::PlainDemoFile; }
    Task<Result<QByteArray>> read(QString name) override;
    Task<Result<void>> write(QString name, QByteArray secret) override;
    Task<Result<void>> remove(QString name) override;

private:
    PlainDemoVault(QString path, Secrets secrets);
    Result<void> replace(Secrets secrets);

    QString m_path;
    Secrets m_secrets;
};

} // namespace tonggui::store
