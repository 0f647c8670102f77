// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/expression/Evaluator.h"

#include "forms/engine/expression/Function.h"
#include "forms/engine/expression/Pattern.h"

#include <algorithm>

namespace tonggui::forms {

namespace {

using Operation = Node::Operation;
using Fault = EvaluationFault::Kind;
using Row = std::span<const Value>;

Value faultAt(const Node &node, Fault kind)
{
    return EvaluationFault{.kind = kind, .position = node.position};
}

Value inRange(const Node &node, const Decimal &number)
{
    return isInRange(number) ? Value(number) : faultAt(node, Fault::NumberTooLarge);
}

Value arithmetic(const Node &node, const Decimal &left, const Decimal &right)
{
    switch (node.operation) {
    case Operation::Add:
        return inRange(node, left + right);
    case Operation::Subtract:
        return inRange(node, left - right);
    case Operation::Multiply:
        return inRange(node, left * right);
    default:
        return right == 0 ? faultAt(node, Fault::DivisionByZero) : inRange(node, quotient(left, right));
    }
}

template <typename T>
bool ordered(Operation operation, const T &left, const T &right)
{
    switch (operation) {
    case Operation::Less:
        return left < right;
    case Operation::LessOrEqual:
        return left <= right;
    case Operation::Greater:
        return left > right;
    default:
        return left >= right;
    }
}

bool isArithmetic(Operation operation)
{
    return operation == Operation::Add || operation == Operation::Subtract || operation == Operation::Multiply ||
           operation == Operation::Divide;
}

// Both sides known and of the kinds that are needed, or it is a fault.
Value numbersOrDates(const Node &node, const Value &left, const Value &right)
{
    if (left.number() && right.number()) {
        return isArithmetic(node.operation) ? arithmetic(node, *left.number(), *right.number())
                                            : Value(ordered(node.operation, *left.number(), *right.number()));
    }
    if (left.date() && right.date() && !isArithmetic(node.operation)) {
        return ordered(node.operation, *left.date(), *right.date());
    }
    return faultAt(node, Fault::WrongType);
}

Value isIn(const Node &node, const Value &item, const Value &list)
{
    const std::vector<Value> *items = list.list();
    if (!items) {
        return faultAt(node, Fault::WrongType);
    }
    return std::ranges::find(*items, item) != items->end();
}

bool isWrittenNull(const Node &node)
{
    return node.operation == Operation::Literal && node.literal.isNull();
}

Value twoSides(const Node &node, Row values)
{
    const Value left = evaluateNode(node.children[0], values);
    const Value right = evaluateNode(node.children[1], values);
    for (const Value *side : {&left, &right}) {
        if (side->fault()) {
            return *side;
        }
    }
    const bool isEquality = node.operation == Operation::Equal || node.operation == Operation::Unequal;
    const bool asksForNull = isEquality && (isWrittenNull(node.children[0]) || isWrittenNull(node.children[1]));
    if (!asksForNull && (left.isNull() || right.isNull())) {
        return {};
    }
    if (isEquality) {
        return (left == right) == (node.operation == Operation::Equal);
    }
    return node.operation == Operation::In ? isIn(node, left, right) : numbersOrDates(node, left, right);
}

// Three-valued: the deciding side wins even when the other is not known; a fault wins over not known.
Value logical(const Node &node, Row values)
{
    const bool deciding = node.operation == Operation::Or;
    Value open;
    bool isOpen = false;
    for (const Node &child : node.children) {
        Value side = evaluateNode(child, values);
        if (const bool *known = side.boolean()) {
            if (*known == deciding) {
                return deciding;
            }
            continue;
        }
        if (!side.isNull() && !side.fault()) {
            side = faultAt(child, Fault::WrongType);
        }
        if (!isOpen || side.fault()) {
            open = side;
        }
        isOpen = true;
    }
    return isOpen ? open : Value(!deciding);
}

Value oneSide(const Node &node, Row values)
{
    const Value operand = evaluateNode(node.children[0], values);
    if (operand.isNull() || operand.fault()) {
        return operand;
    }
    if (node.operation == Operation::Not && operand.boolean()) {
        return !*operand.boolean();
    }
    if (node.operation == Operation::Negate && operand.number()) {
        return Decimal(-*operand.number());
    }
    return faultAt(node, Fault::WrongType);
}

Value conditional(const Node &node, Row values)
{
    const Value condition = evaluateNode(node.children[0], values);
    if (const bool *decided = condition.boolean()) {
        return evaluateNode(node.children[*decided ? 1 : 2], values);
    }
    return condition.isNull() || condition.fault() ? condition : faultAt(node, Fault::WrongType);
}

Value firstKnown(const Node &node, Row values)
{
    for (const Node &child : node.children) {
        Value value = evaluateNode(child, values);
        if (!value.isNull()) {
            return value;
        }
    }
    return {};
}

bool isOfKind(const Value &value, Type::Kind kind)
{
    switch (kind) {
    case Type::Kind::Any:
        return true;
    case Type::Kind::Boolean:
        return value.boolean();
    case Type::Kind::Number:
        return value.number();
    case Type::Kind::Text:
        return value.text();
    case Type::Kind::Date:
        return value.date();
    case Type::Kind::List:
        return value.list();
    }
    return false;
}

bool areAlike(const std::vector<Value> &arguments)
{
    return std::ranges::all_of(arguments, &Value::number) || std::ranges::all_of(arguments, &Value::date);
}

Value matched(const Node &node, const Value &subject)
{
    switch (fits(node.pattern, *subject.text())) {
    case PatternAnswer::Fits:
        return true;
    case PatternAnswer::DoesNotFit:
        return false;
    case PatternAnswer::TooHard:
        break;
    }
    return faultAt(node, Fault::PatternTooHard);
}

Value called(const Node &node, Row values)
{
    std::vector<Value> arguments;
    arguments.reserve(node.children.size());
    for (const Node &child : node.children) {
        arguments.push_back(evaluateNode(child, values));
        if (arguments.back().isNull() || arguments.back().fault()) {
            return arguments.back();
        }
    }
    for (size_t i = 0; i < arguments.size(); ++i) {
        const Type::Kind kind = node.function
                                    ? node.function->parameters[std::min(i, node.function->parameters.size() - 1)]
                                    : Type::Kind::Text;
        if (!isOfKind(arguments[i], kind)) {
            return faultAt(node.children[i], Fault::WrongType);
        }
    }
    if (!node.function) {
        return matched(node, arguments[0]);
    }
    if (node.function->isLikeItsArguments && !areAlike(arguments)) {
        return faultAt(node, Fault::WrongType);
    }
    const Value result = node.function->run(arguments);
    if (const EvaluationFault *fault = result.fault()) {
        return faultAt(node, fault->kind);
    }
    return result.number() ? inRange(node, *result.number()) : result;
}

Value listOf(const Node &node, Row values)
{
    std::vector<Value> items;
    for (const Node &child : node.children) {
        items.push_back(evaluateNode(child, values));
        if (items.back().fault()) {
            return items.back();
        }
    }
    return items;
}

} // namespace

Value evaluateNode(const Node &node, Row values)
{
    switch (node.operation) {
    case Operation::Literal:
        return node.literal;
    case Operation::Slot:
        return values[size_t(node.slot)];
    case Operation::List:
        return listOf(node, values);
    case Operation::Negate:
    case Operation::Not:
        return oneSide(node, values);
    case Operation::And:
    case Operation::Or:
        return logical(node, values);
    case Operation::If:
        return conditional(node, values);
    case Operation::FirstKnown:
        return firstKnown(node, values);
    case Operation::Call:
        return called(node, values);
    default:
        return twoSides(node, values);
    }
}

} // namespace tonggui::forms
