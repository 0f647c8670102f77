// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Randomness.h"
#include "app/core/ports/SecretVault.h"

namespace tonggui::store {

// The key of the database at `databasePath` from the vault; 32 bytes. Made at the first start, that is while there is
// no database; a database without its key is core SecretMissing, never a new key. `vault` and `randomness` must outlive
// the call.
[[nodiscard]] Task<Result<QByteArray>> storeKey(SecretVault &vault, QString databasePath, Randomness &randomness);

} // namespace tonggui::store
