// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/expression/Value.h"

#include <tl/expected.hpp>

namespace tonggui::forms {

// Where and why an expression cannot be read. Reasons are for the author of a catalogue entry.
struct ParseFault
{
    qsizetype position = 0; // characters from 0
    QString reason;
};

struct Token
{
    enum class Kind { Number, Text, Date, Name, Symbol, End };
    Kind kind = Kind::End;
    qsizetype position = 0;
    QString text; // of a Name or Symbol; symbols in ASCII: * / <= >= <> =
    Value value;  // of a Number, Text or Date
};

// Splits an expression: numbers 12.5, texts 'a' or "a" (no escapes), dates @2026-11-20, months @2026-11, names a.b,
// symbols
// + - * / × ÷ ( ) [ ] , = == <> != ≠ < <= ≤ > >= ≥. The last token is End.
[[nodiscard]] tl::expected<std::vector<Token>, ParseFault> tokensOf(const QString &text);

} // namespace tonggui::forms
