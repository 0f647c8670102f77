// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Randomness.h"
#include "app/core/ports/SecretVault.h"

#include <QThreadPool>

namespace tonggui::store {

// Secrets in one file that a PIN opens: AES-256-GCM under scrypt of the PIN. Replaced as a whole, durable, with every
// change. Layout: magic ‖ salt(16) ‖ sealed JSON ‖ SHA-256 of all before, so that a damaged file is told apart from a
// wrong PIN. Nothing but the PIN's length and scrypt's cost (some 0.1 s a try) stands between a stolen file and the
// secrets.
class PinSealedVault final : public SecretVault
{
public:
    // Opens the file, or makes an empty one under this PIN when there is none. core VaultWrongPin, FileUnreadable,
    // FileUnwritable; store::errors::VaultFileDamaged, VaultPinTooShort (new files only). `randomness` must outlive the
    // vault.
    [[nodiscard]] static Task<Result<std::unique_ptr<PinSealedVault>>>
    open(QString path, QString pin, Randomness &randomness, int shortestPin = 6);
    ~PinSealedVault() override;

    [[nodiscard]] KeyProtection protection() const override { return KeyProtection::PinSealedFile; }
    Task<Result<QByteArray>> read(QString name) override;
    Task<Result<void>> write(QString name, QByteArray secret) override;
    Task<Result<void>> remove(QString name) override;

private:
    class Contents;
    explicit PinSealedVault(std::shared_ptr<Contents> contents);

    std::shared_ptr<Contents> m_contents; // touched in the pool's one thread only
    QThreadPool m_pool;
};

} // namespace tonggui::store
