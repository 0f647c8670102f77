// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/expression/Lexer.h"
#include "forms/engine/expression/Node.h"
#include "forms/engine/expression/Scope.h"

namespace tonggui::forms {

// Limits against a hostile catalogue entry.
inline constexpr qsizetype LongestExpression = 2000; // characters
inline constexpr int DeepestExpression = 40;         // brackets within brackets
inline constexpr int MostNodes = 500;

// Reads one expression and checks its kinds. Weakest binding first: or, and, not, comparisons and in, + −, × ÷, sign.
[[nodiscard]] tl::expected<Node, ParseFault> parseExpression(const QString &text, const Scope &scope);

} // namespace tonggui::forms
