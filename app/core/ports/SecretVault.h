// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"

#include <QByteArray>

namespace tonggui {

// How the terminal's secrets are kept; always shown to the operator (ARCHITECTURE.md decision 9).
enum class KeyProtection {
    SecretService,      // the desktop's keyring, through QtKeychain
    SystemdCredentials, // sealed by the machine's TPM or host key
    PinSealedFile,      // a file under scrypt of a PIN typed at start
    PlainDemoFile,      // not protected: demonstrations only, shown in red
};

// Small secrets under a name: database key, PKCS#12 pass phrases.
class SecretVault
{
public:
    virtual ~SecretVault() = default;
    [[nodiscard]] virtual KeyProtection protection() const = 0;

    // errors::SecretMissing when there is none of that name (to remove it is no error); errors::VaultUnavailable when
    // the keeper does not answer.
    virtual Task<Result<QByteArray>> read(QString name) = 0;
    virtual Task<Result<void>> write(QString name, QByteArray secret) = 0;
    virtual Task<Result<void>> remove(QString name) = 0;
};

namespace errors {
inline constexpr ErrorDefinition SecretMissing{
    "vault.missing", QT_TRANSLATE_NOOP("Errors", "The key store has no entry “%1”."),
    QT_TRANSLATE_NOOP("Errors", "Enrol the terminal again, or restore the key store.")};
inline constexpr ErrorDefinition VaultUnavailable{
    "vault.unavailable", QT_TRANSLATE_NOOP("Errors", "The key store (%1) cannot be used."),
    QT_TRANSLATE_NOOP("Errors",
                      "Unlock the keyring and start again, or choose another key protection in the settings.")};
inline constexpr ErrorDefinition VaultWrongPin{"vault.wrong-pin",
                                               QT_TRANSLATE_NOOP("Errors", "The PIN does not open the key file."),
                                               QT_TRANSLATE_NOOP("Errors", "Type the PIN of this terminal again.")};
} // namespace errors

} // namespace tonggui
