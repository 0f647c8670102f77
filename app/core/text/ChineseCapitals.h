// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Money.h"

namespace tonggui {

// The amount in capital Chinese (中文大写金额), as vouchers need it: 7800.00 → 柒仟捌佰元整, 4804.08 →
// 肆仟捌佰零肆元零捌分. Rule: 支付结算办法 annex 1 (正确填写票据和结算凭证的基本规定), section on capital amounts.
// Negative amounts start with 负.
[[nodiscard]] QString inChineseCapitals(Money amount);

} // namespace tonggui
