// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/SecretVault.h"

#include <chrono>

namespace tonggui::store {

// Secrets in the desktop's keyring (Secret Service). Never falls back to anything else: a keyring that is not there, is
// locked or does not answer in time is core VaultUnavailable. Needs an event loop in the calling thread.
class KeychainVault final : public SecretVault
{
public:
    // `service` is the name under which the keyring lists the secrets. `patience`: the keyring may ask the user to
    // unlock it.
    explicit KeychainVault(QString service, std::chrono::milliseconds patience = std::chrono::minutes(1));

    [[nodiscard]] KeyProtection protection() const override { return KeyProtection::SecretService; }
    Task<Result<QByteArray>> read(QString name) override;
    Task<Result<void>> write(QString name, QByteArray secret) override;
    Task<Result<void>> remove(QString name) override;

private:
    QString m_service;
    std::chrono::milliseconds m_patience;
};

} // namespace tonggui::store
