// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/expression/Lexer.h"
#include "forms/engine/expression/Scope.h"

#include <memory>
#include <span>

namespace tonggui::forms {

struct Node;

// A checked expression of the catalogue's small language: no side effects, bounded length, depth and work. Cheap to
// copy, for any thread.
//
// Null means "not known yet" and spreads: null + 1 is null, null > 1 is null; only a written null can be compared with:
// x = null, x <> null; false and null is false, true or null is true; if(null, a, b) is null; orElse(a, b) is b when a
// is null. Faults (division by zero, numbers of 10^24 and more, a text where a number is needed) are values and spread
// as well.
class Expression
{
public:
    Expression() = default; // always null

    [[nodiscard]] static tl::expected<Expression, ParseFault> compile(const QString &text, const Scope &scope);

    // `values` is as long as the scope it was compiled with, or longer.
    [[nodiscard]] Value evaluate(std::span<const Value> values) const;

    [[nodiscard]] bool isEmpty() const { return !m_root; }
    [[nodiscard]] Type type() const;
    [[nodiscard]] const QString &source() const { return m_source; }
    [[nodiscard]] std::vector<int> usedSlots() const;  // each once, ascending
    [[nodiscard]] std::optional<int> onlySlot() const; // when the expression is nothing but a name

private:
    QString m_source;
    std::shared_ptr<const Node> m_root;
};

} // namespace tonggui::forms
