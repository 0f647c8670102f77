// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "forms/engine/expression/Node.h"
#include "forms/engine/expression/Parser.h"

namespace tonggui::forms {

using BuiltNode = tl::expected<Node, ParseFault>;

// Makes the nodes of an expression and refuses those that can never have a value: a text plus a number, an unknown
// name, a function with the wrong arguments.
class NodeBuilder
{
public:
    explicit NodeBuilder(const Scope &scope);

    BuiltNode literal(const Token &token);
    BuiltNode constant(qsizetype position, Value value, Type::Kind kind);
    BuiltNode name(const Token &token);
    BuiltNode unary(Node::Operation operation, qsizetype position, Node operand);
    BuiltNode binary(Node::Operation operation, qsizetype position, Node left, Node right);
    BuiltNode list(qsizetype position, std::vector<Node> items);
    BuiltNode call(const Token &name, std::vector<Node> arguments);

private:
    BuiltNode finished(Node node);
    BuiltNode conditional(const Token &name, std::vector<Node> arguments);
    BuiltNode firstKnown(const Token &name, std::vector<Node> arguments);
    BuiltNode matches(const Token &name, std::vector<Node> arguments);
    BuiltNode ordinaryCall(const Token &name, const Function &function, std::vector<Node> arguments);

    const Scope &m_scope;
    int m_nodes = 0;
};

} // namespace tonggui::forms
