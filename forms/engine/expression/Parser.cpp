// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/expression/Parser.h"

#include "forms/engine/expression/NodeBuilder.h"

#include <QCoreApplication>

#include <span>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

using Operation = Node::Operation;

struct Operator
{
    QStringView written;
    Operation operation;
};

constexpr Operator OrOperators[] = {{u"or", Operation::Or}};
constexpr Operator AndOperators[] = {{u"and", Operation::And}};
constexpr Operator Comparisons[] = {{u"=", Operation::Equal},   {u"<>", Operation::Unequal},
                                    {u"<", Operation::Less},    {u"<=", Operation::LessOrEqual},
                                    {u">", Operation::Greater}, {u">=", Operation::GreaterOrEqual},
                                    {u"in", Operation::In}};
constexpr Operator Sums[] = {{u"+", Operation::Add}, {u"-", Operation::Subtract}};
constexpr Operator Products[] = {{u"*", Operation::Multiply}, {u"/", Operation::Divide}};

bool isWord(QStringView text)
{
    static constexpr QStringView words[] = {u"or", u"and", u"not", u"in", u"true", u"false", u"null"};
    return std::ranges::find(words, text) != std::end(words);
}

class Parser
{
public:
    Parser(std::vector<Token> tokens, const Scope &scope)
        : m_tokens(std::move(tokens))
        , m_build(scope)
    {}

    BuiltNode run()
    {
        BuiltNode node = expression();
        if (node && here().kind != Token::Kind::End) {
            return refuse(QCoreApplication::translate("Forms", "the expression should end here"));
        }
        return node;
    }

private:
    using Level = BuiltNode (Parser::*)();

    [[nodiscard]] const Token &here() const { return m_tokens[m_at]; }
    [[nodiscard]] bool isHere(QStringView text) const
    {
        return (here().kind == Token::Kind::Symbol || here().kind == Token::Kind::Name) && here().text == text;
    }
    bool take(QStringView text)
    {
        const bool found = isHere(text);
        m_at += found ? 1 : 0;
        return found;
    }
    [[nodiscard]] tl::unexpected<ParseFault> refuse(QString reason) const
    {
        return tl::unexpected(ParseFault{.position = here().position, .reason = std::move(reason)});
    }

    // One level deeper: brackets, arguments, signs and negations.
    BuiltNode deeper(Level level)
    {
        if (m_depth >= DeepestExpression) {
            return refuse(QCoreApplication::translate(
                "Forms", "the brackets are nested too deeply; split it into computed values"));
        }
        ++m_depth;
        BuiltNode node = (this->*level)();
        --m_depth;
        return node;
    }

    // operand (operator operand)*, from left to right; at most one when it `mayRepeat` not.
    BuiltNode chain(Level operand, std::span<const Operator> operators, bool mayRepeat)
    {
        BuiltNode left = (this->*operand)();
        while (left) {
            const Operator *found = nullptr;
            for (const Operator &candidate : operators) {
                found = isHere(candidate.written) ? &candidate : found;
            }
            if (!found) {
                return left;
            }
            const qsizetype position = here().position;
            ++m_at;
            BuiltNode right = (this->*operand)();
            if (!right) {
                return right;
            }
            left = m_build.binary(found->operation, position, std::move(*left), std::move(*right));
            if (!mayRepeat) {
                return left;
            }
        }
        return left;
    }

    BuiltNode expression() { return chain(&Parser::conjunction, OrOperators, true); }
    BuiltNode conjunction() { return chain(&Parser::negation, AndOperators, true); }
    BuiltNode negation()
    {
        const qsizetype position = here().position;
        if (!take(u"not")) {
            return chain(&Parser::addition, Comparisons, false);
        }
        BuiltNode operand = deeper(&Parser::negation);
        return operand ? m_build.unary(Operation::Not, position, std::move(*operand)) : operand;
    }
    BuiltNode addition() { return chain(&Parser::multiplication, Sums, true); }
    BuiltNode multiplication() { return chain(&Parser::sign, Products, true); }
    BuiltNode sign()
    {
        const qsizetype position = here().position;
        if (!take(u"-")) {
            return primary();
        }
        BuiltNode operand = deeper(&Parser::sign);
        return operand ? m_build.unary(Operation::Negate, position, std::move(*operand)) : operand;
    }

    BuiltNode primary()
    {
        const Token token = here();
        if (token.kind == Token::Kind::Number || token.kind == Token::Kind::Text || token.kind == Token::Kind::Date) {
            ++m_at;
            return m_build.literal(token);
        }
        if (take(u"(")) {
            BuiltNode inner = deeper(&Parser::expression);
            return inner && !take(u")") ? refuse(QCoreApplication::translate("Forms", "a closing bracket ) is missing"))
                                        : std::move(inner);
        }
        if (take(u"[")) {
            tl::expected<std::vector<Node>, ParseFault> found = items(u"]");
            return found ? m_build.list(token.position, std::move(*found)) : tl::unexpected(found.error());
        }
        if (token.kind == Token::Kind::Name) {
            return nameOrCall(token);
        }
        return refuse(QCoreApplication::translate("Forms", "a value is missing"));
    }

    BuiltNode nameOrCall(const Token &token)
    {
        if (take(u"true") || take(u"false")) {
            return m_build.constant(token.position, token.text == u"true", Type::Kind::Boolean);
        }
        if (take(u"null")) {
            return m_build.constant(token.position, {}, Type::Kind::Any);
        }
        if (isWord(token.text)) {
            return refuse(QCoreApplication::translate("Forms", "a value is missing"));
        }
        ++m_at;
        if (!take(u"(")) {
            return m_build.name(token);
        }
        tl::expected<std::vector<Node>, ParseFault> arguments = items(u")");
        return arguments ? m_build.call(token, std::move(*arguments)) : tl::unexpected(arguments.error());
    }

    tl::expected<std::vector<Node>, ParseFault> items(QStringView closing)
    {
        std::vector<Node> list;
        if (take(closing)) {
            return list;
        }
        do {
            BuiltNode item = deeper(&Parser::expression);
            if (!item) {
                return tl::unexpected(item.error());
            }
            list.push_back(std::move(*item));
        } while (take(u","));
        if (!take(closing)) {
            return refuse(
                QCoreApplication::translate("Forms", "a comma or a closing bracket %1 is missing").arg(closing));
        }
        return list;
    }

    std::vector<Token> m_tokens;
    size_t m_at = 0;
    int m_depth = 0;
    NodeBuilder m_build;
};

} // namespace

tl::expected<Node, ParseFault> parseExpression(const QString &text, const Scope &scope)
{
    if (text.size() > LongestExpression) {
        return tl::unexpected(
            ParseFault{.position = LongestExpression,
                       .reason = QCoreApplication::translate("Forms", "the expression is longer than %1 characters")
                                     .arg(LongestExpression)});
    }
    tl::expected<std::vector<Token>, ParseFault> tokens = tokensOf(text);
    if (!tokens) {
        return tl::unexpected(tokens.error());
    }
    return Parser(std::move(*tokens), scope).run();
}

} // namespace tonggui::forms
