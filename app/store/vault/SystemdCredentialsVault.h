// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/SecretVault.h"

#include <chrono>

namespace tonggui::store {

// Secrets sealed by the machine (TPM 2 or host key) with systemd-creds, one file "<name>.cred" each. A unit that loads
// credentials for us (LoadCredentialEncrypted=) is read first. core VaultUnavailable when the program is missing or
// refuses.
class SystemdCredentialsVault final : public SecretVault
{
public:
    // `loaded` is the unit's folder of opened credentials ($CREDENTIALS_DIRECTORY), or empty.
    SystemdCredentialsVault(QString directory, QString loaded, QString program = QStringLiteral("systemd-creds"),
                            std::chrono::milliseconds patience = std::chrono::seconds(20));

    [[nodiscard]] KeyProtection protection() const override { return KeyProtection::SystemdCredentials; }
    Task<Result<QByteArray>> read(QString name) override;
    Task<Result<void>> write(QString name, QByteArray secret) override;
    Task<Result<void>> remove(QString name) override;

private:
    // Gives `input` to the program and takes what it prints. Secrets go through pipes, never through arguments or
    // files.
    Task<Result<QByteArray>> outputOf(QStringList arguments, QByteArray input) const;

    QString m_directory;
    QString m_loaded;
    QString m_program;
    std::chrono::milliseconds m_patience;
};

} // namespace tonggui::store
