// SPDX-License-Identifier: Apache-2.0
#include "app/store/vault/VaultErrors.h"

#include <array>

namespace tonggui::store {

ErrorCatalogue errors::vaultErrors()
{
    static constexpr std::array all{&VaultFileDamaged, &VaultPinTooShort, &PlainVaultRefused};
    return all;
}

} // namespace tonggui::store
