// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/expression/NodeBuilder.h"

#include "forms/engine/expression/Function.h"
#include "forms/engine/expression/Pattern.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

using Kind = Type::Kind;
using Operation = Node::Operation;

tl::unexpected<ParseFault> fault(qsizetype position, QString reason)
{
    return tl::unexpected(ParseFault{.position = position, .reason = std::move(reason)});
}

tl::unexpected<ParseFault> wrongKind(const Node &node, Kind wanted)
{
    return fault(node.position, QCoreApplication::translate("Forms", "here stands %1 where %2 is needed")
                                    .arg(typeName(node.type.kind), typeName(wanted)));
}

tl::unexpected<ParseFault> wrongCount(const Token &name)
{
    return fault(name.position,
                 QCoreApplication::translate("Forms", "%1 has too many or too few arguments").arg(name.text));
}

// The kind both sides share, or nothing when they can never be the same.
std::optional<Type> common(const Type &a, const Type &b)
{
    if (a.kind == Kind::Any) {
        return b;
    }
    if (b.kind == Kind::Any || a.kind == b.kind) {
        return a;
    }
    return std::nullopt;
}

bool isOrdered(Kind kind)
{
    return kind == Kind::Any || kind == Kind::Number || kind == Kind::Date;
}

// The kind both operands must have for `operation`; Any when it only matters that they are alike.
Kind operandKind(Operation operation)
{
    switch (operation) {
    case Operation::Add:
    case Operation::Subtract:
    case Operation::Multiply:
    case Operation::Divide:
        return Kind::Number;
    case Operation::And:
    case Operation::Or:
        return Kind::Boolean;
    default:
        return Kind::Any;
    }
}

Node made(Operation operation, qsizetype position, Type type, std::vector<Node> children)
{
    Node node;
    node.operation = operation;
    node.position = position;
    node.type = type;
    node.children = std::move(children);
    return node;
}

} // namespace

NodeBuilder::NodeBuilder(const Scope &scope)
    : m_scope(scope)
{}

BuiltNode NodeBuilder::finished(Node node)
{
    if (++m_nodes > MostNodes) {
        return fault(node.position, QCoreApplication::translate(
                                        "Forms", "the expression has too many parts; split it into computed values"));
    }
    return node;
}

BuiltNode NodeBuilder::literal(const Token &token)
{
    const Kind kind = token.kind == Token::Kind::Number ? Kind::Number
                      : token.kind == Token::Kind::Text ? Kind::Text
                                                        : Kind::Date;
    return constant(token.position, token.value, kind);
}

BuiltNode NodeBuilder::constant(qsizetype position, Value value, Kind kind)
{
    Node node = made(Operation::Literal, position, {kind}, {});
    node.literal = std::move(value);
    return finished(std::move(node));
}

BuiltNode NodeBuilder::name(const Token &token)
{
    const Scope::Entry *entry = m_scope.find(token.text);
    if (!entry) {
        const QString near = m_scope.nearest(token.text);
        return fault(token.position,
                     near.isEmpty()
                         ? QCoreApplication::translate("Forms", "nothing is called “%1”").arg(token.text.left(60))
                         : QCoreApplication::translate("Forms", "nothing is called “%1”; did you mean “%2”?")
                               .arg(token.text.left(60), near));
    }
    Node node = made(Operation::Slot, token.position, entry->type, {});
    node.slot = entry->slot;
    return finished(std::move(node));
}

BuiltNode NodeBuilder::unary(Operation operation, qsizetype position, Node operand)
{
    const Kind kind = operation == Operation::Not ? Kind::Boolean : Kind::Number;
    if (!mayBe(operand.type.kind, kind)) {
        return wrongKind(operand, kind);
    }
    return finished(made(operation, position, {kind}, {std::move(operand)}));
}

BuiltNode NodeBuilder::binary(Operation operation, qsizetype position, Node left, Node right)
{
    const Kind wanted = operandKind(operation);
    for (const Node *side : {&left, &right}) {
        if (!mayBe(side->type.kind, wanted)) {
            return wrongKind(*side, wanted);
        }
    }
    Type result{wanted};
    if (operation == Operation::In) {
        if (!mayBe(right.type.kind, Kind::List)) {
            return wrongKind(right, Kind::List);
        }
        if (!mayBe(left.type.kind, right.type.element)) {
            return wrongKind(left, right.type.element);
        }
        result = {Kind::Boolean};
    } else if (wanted == Kind::Any) {
        if (!common(left.type, right.type)) {
            return wrongKind(right, left.type.kind);
        }
        const bool needsOrder = operation != Operation::Equal && operation != Operation::Unequal;
        if (needsOrder && !(isOrdered(left.type.kind) && isOrdered(right.type.kind))) {
            return wrongKind(isOrdered(left.type.kind) ? right : left, Kind::Number);
        }
        result = {Kind::Boolean};
    }
    return finished(made(operation, position, result, {std::move(left), std::move(right)}));
}

BuiltNode NodeBuilder::list(qsizetype position, std::vector<Node> items)
{
    Type element;
    for (const Node &item : items) {
        const std::optional<Type> shared = common(element, item.type);
        if (!shared) {
            return wrongKind(item, element.kind);
        }
        element = *shared;
    }
    return finished(made(Operation::List, position, {Kind::List, element.kind}, std::move(items)));
}

BuiltNode NodeBuilder::call(const Token &name, std::vector<Node> arguments)
{
    if (name.text == u"if"_s) {
        return conditional(name, std::move(arguments));
    }
    if (name.text == u"orElse"_s) {
        return firstKnown(name, std::move(arguments));
    }
    if (name.text == u"matches"_s) {
        return matches(name, std::move(arguments));
    }
    const Function *function = findFunction(name.text);
    if (!function) {
        return fault(name.position, QCoreApplication::translate("Forms", "there is no function “%1”; there are: %2")
                                        .arg(name.text.left(60), functionNames().join(u", "_s)));
    }
    return ordinaryCall(name, *function, std::move(arguments));
}

BuiltNode NodeBuilder::conditional(const Token &name, std::vector<Node> arguments)
{
    if (arguments.size() != 3) {
        return wrongCount(name);
    }
    if (!mayBe(arguments[0].type.kind, Kind::Boolean)) {
        return wrongKind(arguments[0], Kind::Boolean);
    }
    const std::optional<Type> shared = common(arguments[1].type, arguments[2].type);
    if (!shared) {
        return wrongKind(arguments[2], arguments[1].type.kind);
    }
    return finished(made(Operation::If, name.position, *shared, std::move(arguments)));
}

BuiltNode NodeBuilder::firstKnown(const Token &name, std::vector<Node> arguments)
{
    if (arguments.size() < 2) {
        return wrongCount(name);
    }
    Type shared;
    for (const Node &argument : arguments) {
        const std::optional<Type> type = common(shared, argument.type);
        if (!type) {
            return wrongKind(argument, shared.kind);
        }
        shared = *type;
    }
    return finished(made(Operation::FirstKnown, name.position, shared, std::move(arguments)));
}

BuiltNode NodeBuilder::matches(const Token &name, std::vector<Node> arguments)
{
    if (arguments.size() != 2) {
        return wrongCount(name);
    }
    if (!mayBe(arguments[0].type.kind, Kind::Text)) {
        return wrongKind(arguments[0], Kind::Text);
    }
    const QString *pattern = arguments[1].literal.text();
    if (arguments[1].operation != Operation::Literal || !pattern) {
        return fault(
            arguments[1].position,
            QCoreApplication::translate("Forms", "the pattern must be written as a text, it cannot be computed"));
    }
    const tl::expected<QRegularExpression, QString> compiled = compilePattern(*pattern);
    if (!compiled) {
        return fault(arguments[1].position, compiled.error());
    }
    arguments.pop_back();
    Node node = made(Operation::Call, name.position, {Kind::Boolean}, std::move(arguments));
    node.pattern = *compiled;
    return finished(std::move(node));
}

BuiltNode NodeBuilder::ordinaryCall(const Token &name, const Function &function, std::vector<Node> arguments)
{
    if (int(arguments.size()) < function.least || int(arguments.size()) > function.most) {
        return wrongCount(name);
    }
    Type shared;
    for (size_t i = 0; i < arguments.size(); ++i) {
        const Kind wanted = function.parameters[std::min(i, function.parameters.size() - 1)];
        if (!mayBe(arguments[i].type.kind, wanted)) {
            return wrongKind(arguments[i], wanted);
        }
        if (function.isLikeItsArguments) {
            const std::optional<Type> type = common(shared, arguments[i].type);
            if (!type || !isOrdered(type->kind)) {
                return wrongKind(arguments[i],
                                 isOrdered(shared.kind) && shared.kind != Kind::Any ? shared.kind : Kind::Number);
            }
            shared = *type;
        }
    }
    Node node = made(Operation::Call, name.position, function.isLikeItsArguments ? shared : function.result,
                     std::move(arguments));
    node.function = &function;
    return finished(std::move(node));
}

} // namespace tonggui::forms
