// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <tl/expected.hpp>

#include <QRegularExpression>

namespace tonggui::forms {

// A regular expression (PCRE) that must cover the whole text and gives up after a bounded number of steps, so that a
// hostile or careless pattern cannot stop the program. The error is the reason.
[[nodiscard]] tl::expected<QRegularExpression, QString> compilePattern(const QString &pattern);

enum class PatternAnswer { Fits, DoesNotFit, TooHard };

[[nodiscard]] PatternAnswer fits(const QRegularExpression &compiled, const QString &text);

} // namespace tonggui::forms
