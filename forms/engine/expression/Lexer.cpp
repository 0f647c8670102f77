// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/expression/Lexer.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isNameStart(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_';
}

class Lexer
{
public:
    explicit Lexer(const QString &text)
        : m_text(text)
    {}

    tl::expected<std::vector<Token>, ParseFault> run()
    {
        while (m_at < m_text.size() && m_fault.reason.isEmpty()) {
            if (m_text[m_at].isSpace()) {
                ++m_at;
            } else {
                readToken(m_text[m_at]);
            }
        }
        if (!m_fault.reason.isEmpty()) {
            return tl::unexpected(m_fault);
        }
        m_tokens.push_back({.kind = Token::Kind::End, .position = m_text.size(), .text = {}, .value = {}});
        return std::move(m_tokens);
    }

private:
    void readToken(QChar c)
    {
        if (isDigit(c)) {
            readNumber();
        } else if (isNameStart(c)) {
            readName();
        } else if (c == u'\'' || c == u'"') {
            readText(c);
        } else if (c == u'@') {
            readDate();
        } else {
            readSymbol();
        }
    }

    template <typename Accepts>
    qsizetype endOf(qsizetype from, Accepts accepts) const
    {
        return std::find_if_not(m_text.begin() + from, m_text.end(), accepts) - m_text.begin();
    }

    void push(Token::Kind kind, qsizetype end, QString text, Value value = {})
    {
        m_tokens.push_back({.kind = kind, .position = m_at, .text = std::move(text), .value = std::move(value)});
        m_at = end;
    }

    void refuse(QString reason) { m_fault = {.position = m_at, .reason = std::move(reason)}; }

    void readNumber()
    {
        const qsizetype end = endOf(m_at, [](QChar c) { return isDigit(c) || c == u'.'; });
        const QString digits = m_text.sliced(m_at, end - m_at);
        const std::optional<Decimal> number = decimalFrom(digits);
        if (!number) {
            refuse(QCoreApplication::translate("Forms", "“%1” is not a number with at most 24 digits")
                       .arg(digits.left(40)));
            return;
        }
        push(Token::Kind::Number, end, {}, *number);
    }

    void readName()
    {
        const qsizetype end = endOf(m_at, [](QChar c) { return isNameStart(c) || isDigit(c) || c == u'.'; });
        push(Token::Kind::Name, end, m_text.sliced(m_at, end - m_at));
    }

    void readText(QChar quote)
    {
        const qsizetype end = m_text.indexOf(quote, m_at + 1);
        if (end < 0) {
            refuse(QCoreApplication::translate("Forms", "the text has no closing quotation mark"));
            return;
        }
        push(Token::Kind::Text, end + 1, {}, m_text.sliced(m_at + 1, end - m_at - 1));
    }

    void readDate()
    {
        const qsizetype end = endOf(m_at + 1, [](QChar c) { return isDigit(c) || c == u'-'; });
        const QString written = m_text.sliced(m_at + 1, end - m_at - 1);
        const QDate date = QDate::fromString(written.size() == 7 ? written + u"-01"_s : written, Qt::ISODate);
        if (!date.isValid()) {
            refuse(
                QCoreApplication::translate("Forms", "“%1” is not a date such as @2026-11-20").arg(written.left(40)));
            return;
        }
        push(Token::Kind::Date, end, {}, date);
    }

    void readSymbol()
    {
        struct Writing
        {
            QStringView written;
            QStringView meant;
        };
        static constexpr Writing writings[] = {
            {u"<=", u"<="}, {u">=", u">="}, {u"<>", u"<>"}, {u"!=", u"<>"}, {u"==", u"="}, {u"≤", u"<="},
            {u"≥", u">="},  {u"≠", u"<>"},  {u"×", u"*"},   {u"÷", u"/"},   {u"+", u"+"},  {u"-", u"-"},
            {u"−", u"-"},   {u"*", u"*"},   {u"/", u"/"},   {u"(", u"("},   {u")", u")"},  {u"[", u"["},
            {u"]", u"]"},   {u",", u","},   {u"=", u"="},   {u"<", u"<"},   {u">", u">"},
        };
        const QStringView rest = QStringView(m_text).sliced(m_at);
        const auto found =
            std::ranges::find_if(writings, [rest](const Writing &w) { return rest.startsWith(w.written); });
        if (found == std::end(writings)) {
            refuse(QCoreApplication::translate("Forms", "the character “%1” has no meaning here").arg(m_text[m_at]));
            return;
        }
        push(Token::Kind::Symbol, m_at + found->written.size(), found->meant.toString());
    }

    const QString &m_text;
    qsizetype m_at = 0;
    std::vector<Token> m_tokens;
    ParseFault m_fault;
};

} // namespace

tl::expected<std::vector<Token>, ParseFault> tokensOf(const QString &text)
{
    return Lexer(text).run();
}

} // namespace tonggui::forms
