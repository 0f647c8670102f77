// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Money.h"

#include <boost/multiprecision/cpp_dec_float.hpp>

#include <QString>

#include <optional>

namespace tonggui::forms {

// Decimal numbers: 50 significant digits, magnitude below 10^24, quotients cut half-up to 24 decimals. Sums,
// differences and products of amounts d(18,2) and rates d(8,7) are exact (JGJ/T 320-2014 widths); binary floating point
// is never involved.
using Decimal = boost::multiprecision::number<boost::multiprecision::cpp_dec_float<50>, boost::multiprecision::et_off>;

// "2600", "-0.05": at most 24 digits before and after the point. Nothing for anything else.
[[nodiscard]] std::optional<Decimal> decimalFrom(QStringView text);
[[nodiscard]] QString decimalText(const Decimal &number); // shortest plain writing, no exponent

[[nodiscard]] Decimal decimalFrom(Money amount);                   // in yuan
[[nodiscard]] std::optional<Money> moneyFrom(const Decimal &yuan); // nothing when it is not whole fen or too large

// Half away from zero ("half-up" for amounts) to `digits` decimals, 0 … 12: 2 is fen, 1 jiao, 0 yuan.
[[nodiscard]] Decimal rounded(const Decimal &number, int digits);
[[nodiscard]] Decimal floored(const Decimal &number);
[[nodiscard]] Decimal quotient(const Decimal &dividend, const Decimal &divisor); // divisor not zero
[[nodiscard]] bool isInRange(const Decimal &number);
[[nodiscard]] std::optional<int>
wholeFrom(const Decimal &number); // nothing when it is no whole number of at most nine digits

} // namespace tonggui::forms
