// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Randomness.h"

#include <QString>

namespace tonggui {

// A code that people can read aloud: eight characters of Crockford's base 32 (no I, L, O, U) in two groups, 40 random
// bits.
[[nodiscard]] QString makeVerificationCode(Randomness &randomness);

} // namespace tonggui
