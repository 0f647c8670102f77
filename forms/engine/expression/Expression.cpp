// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/expression/Expression.h"

#include "forms/engine/expression/Evaluator.h"
#include "forms/engine/expression/Parser.h"

#include <set>

namespace tonggui::forms {

namespace {

void collect(const Node &node, std::set<int> &slotNumbers)
{
    if (node.operation == Node::Operation::Slot) {
        slotNumbers.insert(node.slot);
    }
    for (const Node &child : node.children) {
        collect(child, slotNumbers);
    }
}

} // namespace

tl::expected<Expression, ParseFault> Expression::compile(const QString &text, const Scope &scope)
{
    tl::expected<Node, ParseFault> root = parseExpression(text, scope);
    if (!root) {
        return tl::unexpected(root.error());
    }
    Expression expression;
    expression.m_source = text;
    expression.m_root = std::make_shared<const Node>(std::move(*root));
    return expression;
}

Value Expression::evaluate(std::span<const Value> values) const
{
    return m_root ? evaluateNode(*m_root, values) : Value();
}

Type Expression::type() const
{
    return m_root ? m_root->type : Type();
}

std::vector<int> Expression::usedSlots() const
{
    std::set<int> numbers;
    if (m_root) {
        collect(*m_root, numbers);
    }
    return {numbers.begin(), numbers.end()};
}

std::optional<int> Expression::onlySlot() const
{
    return m_root && m_root->operation == Node::Operation::Slot ? std::optional(m_root->slot) : std::nullopt;
}

} // namespace tonggui::forms
