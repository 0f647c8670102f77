// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/SecretVault.h"
#include "widgets/status/Tag.h"

namespace tonggui::counter {

// Says how this terminal's keys are kept; unprotected ones in red (ARCHITECTURE.md decision 9).
[[nodiscard]] widgets::Tag *makeProtectionTag(KeyProtection protection, QWidget *parent = nullptr);

} // namespace tonggui::counter
