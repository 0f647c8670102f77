// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/check/StoreCheck.h"
#include "app/terminal/LocalTerminal.h"

namespace tonggui::cli {

// Reads the terminal's whole database with the key of its vault and notes when that was. What is wrong with the file
// itself is told before its key is asked for: errors of checkStore, openVault and storeKey. Changes nothing in the
// database.
[[nodiscard]] Task<Result<store::StoreReport>> readStore(settings::Settings settings, TerminalOptions options);

} // namespace tonggui::cli
