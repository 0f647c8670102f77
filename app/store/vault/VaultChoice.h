// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Randomness.h"
#include "app/core/ports/SecretVault.h"

namespace tonggui::store {

// Which key vault the settings ask for, and what it needs.
struct VaultChoice
{
    KeyProtection protection = KeyProtection::SecretService;
    QString directory;   // for the vaults that keep files: "keys.pin", "keys.demo.json", "<name>.cred"
    QString service;     // for the keyring
    QString pin;         // for the PIN-sealed file
    QString loaded;      // for systemd: $CREDENTIALS_DIRECTORY, or empty
    bool isDemo = false; // the program was started with --demo
};

// "secret-service", "systemd", "pin-file", "plain-demo": the choices of the setting storage.key-protection.
[[nodiscard]] std::optional<KeyProtection> keyProtectionFrom(QStringView text);
[[nodiscard]] QString keyProtectionName(KeyProtection protection);

// One sentence for the status line, in the language of the screens.
[[nodiscard]] QString keyProtectionText(KeyProtection protection);

// Opens exactly the vault that was chosen, and makes sure that it answers; never another one in its place.
// core VaultUnavailable, VaultWrongPin, FileUnreadable; store::errors of VaultErrors.h. `randomness` must outlive the
// vault.
[[nodiscard]] Task<Result<std::unique_ptr<SecretVault>>> openVault(VaultChoice choice, Randomness &randomness);

// Whether the PIN-sealed file of this choice exists, that is whether its PIN is asked for or chosen.
[[nodiscard]] bool hasPinFile(const VaultChoice &choice);

} // namespace tonggui::store
