// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace tonggui::widgets {

// Text as it stands in an input, with the caret before the character at `caret`.
struct Typed
{
    QString text;
    int caret = 0;

    friend bool operator==(const Typed &, const Typed &) = default;
};

// What an input makes of its text after each change; nothing when the change is refused. The caret stays behind the
// same significant character while separators come and go around it. Full-width figures and signs of Chinese input
// methods are read as their ASCII counterparts.
using TypingRule = std::optional<Typed> (*)(const Typed &);

// "￥2,600" → "2,600"; at most 16 digits and two decimals. Currency signs, 元 and separators are dropped.
[[nodiscard]] std::optional<Typed> typedMoney(const Typed &typed);
// Digits in groups of four, at most 19.
[[nodiscard]] std::optional<Typed> typedBankCard(const Typed &typed);
// Digits in groups of 3-4-4, at most 11.
[[nodiscard]] std::optional<Typed> typedMobile(const Typed &typed);
// Up to 17 digits and one more digit or X.
[[nodiscard]] std::optional<Typed> typedIdentityNumber(const Typed &typed);
// Digits only.
[[nodiscard]] std::optional<Typed> typedInteger(const Typed &typed);
// Digits and one decimal point.
[[nodiscard]] std::optional<Typed> typedDecimal(const Typed &typed);

// Full-width letters, figures and punctuation as ASCII, one for one; 。 as a point.
[[nodiscard]] QString halfWidth(const QString &text);

} // namespace tonggui::widgets
