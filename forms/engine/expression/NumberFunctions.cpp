// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/expression/Function.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

using Kind = Type::Kind;

bool isBefore(const Value &a, const Value &b)
{
    return a.number() ? *a.number() < *b.number() : *a.date() < *b.date();
}

Value least(std::span<const Value> arguments)
{
    return *std::ranges::min_element(arguments, isBefore);
}

Value greatest(std::span<const Value> arguments)
{
    return *std::ranges::max_element(arguments, isBefore);
}

// The second argument names the unit: 'fen', 'jiao', 'yuan', or the number of decimals 0 … 12.
Value round(std::span<const Value> arguments)
{
    int digits = 2;
    if (arguments.size() > 1) {
        if (const QString *unit = arguments[1].text()) {
            const qsizetype known = QStringList{u"yuan"_s, u"jiao"_s, u"fen"_s}.indexOf(*unit);
            digits = int(known);
        } else if (const Decimal *number = arguments[1].number()) {
            digits = wholeFrom(*number).value_or(-1);
        } else {
            digits = -1;
        }
    }
    if (digits < 0 || digits > 12) {
        return badArgument();
    }
    return rounded(*arguments[0].number(), digits);
}

Value floorOf(std::span<const Value> arguments)
{
    return floored(*arguments[0].number());
}

Value ceilingOf(std::span<const Value> arguments)
{
    return Decimal(-floored(-*arguments[0].number()));
}

Value magnitude(std::span<const Value> arguments)
{
    return Decimal(abs(*arguments[0].number()));
}

Value sum(std::span<const Value> arguments)
{
    Decimal total = 0;
    for (const Value &item : *arguments[0].list()) {
        const Decimal *number = item.number();
        if (!number) {
            return item.isNull() ? Value() : badArgument();
        }
        total += *number;
    }
    return total;
}

} // namespace

std::span<const Function> numberFunctions()
{
    static const std::vector<Function> list{
        {"min", 1, 16, {Kind::Any}, {}, true, least},
        {"max", 1, 16, {Kind::Any}, {}, true, greatest},
        {"round", 1, 2, {Kind::Number, Kind::Any}, {Kind::Number}, false, round},
        {"floor", 1, 1, {Kind::Number}, {Kind::Number}, false, floorOf},
        {"ceiling", 1, 1, {Kind::Number}, {Kind::Number}, false, ceilingOf},
        {"abs", 1, 1, {Kind::Number}, {Kind::Number}, false, magnitude},
        {"sum", 1, 1, {Kind::List}, {Kind::Number}, false, sum},
    };
    return list;
}

} // namespace tonggui::forms
