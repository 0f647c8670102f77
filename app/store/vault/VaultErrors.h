// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::store::errors {

inline constexpr ErrorDefinition VaultFileDamaged{
    "vault.file-damaged", QT_TRANSLATE_NOOP("Errors", "The key file %1 is damaged."),
    QT_TRANSLATE_NOOP("Errors", "Restore the last backup of this file; keep the damaged one for IT.")};
inline constexpr ErrorDefinition VaultPinTooShort{
    "vault.pin-too-short", QT_TRANSLATE_NOOP("Errors", "The PIN of a key file needs at least %1 characters."),
    QT_TRANSLATE_NOOP("Errors", "Choose a longer PIN.")};
inline constexpr ErrorDefinition PlainVaultRefused{
    "vault.plain-refused", QT_TRANSLATE_NOOP("Errors", "Unprotected keys are for demonstrations only."),
    QT_TRANSLATE_NOOP("Errors",
                      "Choose another key protection in the settings, or start with --demo and no real data.")};

[[nodiscard]] ErrorCatalogue vaultErrors();

} // namespace tonggui::store::errors
