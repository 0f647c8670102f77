// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace tonggui {

// How personal data looks wherever it is not being typed or compared. Texts shorter than the visible parts are masked
// whole.

[[nodiscard]] QString maskedIdNumber(const QString &number); // 990101********0042: first 6, last 4
[[nodiscard]] QString maskedBankCard(const QString &number); // 6200 **** **** ***8 017: first 4, last 4
[[nodiscard]] QString maskedAccount(const QString &number);  // 0207****9964: first 4, last 4
[[nodiscard]] QString maskedMobile(const QString &number);   // 199****2046
[[nodiscard]] QString
maskedName(const QString &name); // 张*, 欧阳小满 → 欧***: first character only (surrogate pairs kept whole)

} // namespace tonggui
