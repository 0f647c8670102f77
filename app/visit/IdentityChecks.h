// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/IdCard.h"

namespace tonggui {

// Risk rules of the identification step that need nothing but the card (DOMAIN.md G): R-01 validity, R-03 number
// against birth date, sex and check digit (GB 11643; cards with other numbers are not checked), R-05 under sixteen.
// errors::CardInconsistent, CardExpired, HolderTooYoung: in this order, the first that applies.
[[nodiscard]] Result<void> checkIdentity(const IdCard &card, QDate today);

} // namespace tonggui
