// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/FieldState.h"
#include "forms/engine/expression/Decimal.h"

#include <QDate>

namespace tonggui::forms {

// The usual ways to write a thing. All but readableText take a text that went through halfWidth.

[[nodiscard]] QString halfWidth(const QString &typed); // full-width forms and blanks as ASCII, trimmed

// Trimmed and composed (NFC). Nothing when it holds control characters, lone surrogates or marks that turn the
// direction of writing: they would make the paper say something else than the screen. Line breaks only where
// `mayBreak`.
[[nodiscard]] std::optional<QString> readableText(const QString &typed, bool mayBreak);

[[nodiscard]] std::optional<QDate>
dateFromTyped(const QString &plain); // 2026-11-20, 20261120, 2026/11/20, 2026.11.20, 2026年11月20日
[[nodiscard]] std::optional<QDate> monthFromTyped(const QString &plain);    // 2026-11, 202611, 2026/11, 2026年11月
[[nodiscard]] std::optional<Decimal> amountFromTyped(const QString &plain); // 2600, 2,600.00, ¥2600, 2600 元
[[nodiscard]] std::optional<Decimal> numberFromTyped(const QString &plain, int decimals);

// Identity number (upper case), bank card, mobile number (without +86) as bare characters.
[[nodiscard]] std::optional<QString> numberTextFromTyped(const QString &plain, FieldKind kind);

} // namespace tonggui::forms
