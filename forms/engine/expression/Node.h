// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/expression/Value.h"

#include <QRegularExpression>

#include <vector>

namespace tonggui::forms {

struct Function;

// One node of a checked expression.
struct Node
{
    enum class Operation {
        Literal,
        Slot,
        List,
        Negate,
        Add,
        Subtract,
        Multiply,
        Divide,
        Equal,
        Unequal,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        In,
        And,
        Or,
        Not,
        If,
        FirstKnown, // orElse(a, b, …): the first that is not null
        Call
    };

    Operation operation = Operation::Literal;
    qsizetype position = 0;
    Type type;
    Value literal;
    int slot = -1;
    const Function *function = nullptr;
    QRegularExpression pattern; // of matches()
    std::vector<Node> children;
};

} // namespace tonggui::forms
