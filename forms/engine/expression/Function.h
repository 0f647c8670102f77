// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/expression/Value.h"

#include <span>

namespace tonggui::forms {

// A function of the expression language. Arguments are never null and never faults, and fit `parameters` (the last one
// repeats).
struct Function
{
    const char *name;
    int least;
    int most;
    std::vector<Type::Kind> parameters;
    Type result;
    bool isLikeItsArguments = false; // all arguments are of one kind, numbers or dates, and so is the result
    Value (*run)(std::span<const Value> arguments);
};

[[nodiscard]] const Function *findFunction(const QString &name);
[[nodiscard]] QStringList functionNames(); // sorted; with if, orElse and matches, which the parser knows

// The lists that findFunction() looks through, one a file.
[[nodiscard]] std::span<const Function> numberFunctions();
[[nodiscard]] std::span<const Function> dateFunctions();
[[nodiscard]] std::span<const Function> textFunctions();

// The fault for an argument outside its range; the evaluator adds the position.
[[nodiscard]] inline Value badArgument()
{
    return EvaluationFault{.kind = EvaluationFault::Kind::BadArgument, .position = 0};
}

} // namespace tonggui::forms
