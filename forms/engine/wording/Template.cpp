// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/wording/Template.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

tl::unexpected<ParseFault> fault(qsizetype position, QString reason)
{
    return tl::unexpected(ParseFault{.position = position, .reason = std::move(reason)});
}

// Position of the first of `wanted` outside of quotation marks, or -1.
qsizetype findUnquoted(const QString &text, QChar wanted, qsizetype from)
{
    QChar quote;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (!quote.isNull()) {
            quote = c == quote ? QChar() : quote;
        } else if (c == wanted) {
            return i;
        } else if (c == u'\'' || c == u'"') {
            quote = c;
        }
    }
    return -1;
}

bool isDoubled(const QString &text, qsizetype at)
{
    return at + 1 < text.size() && text[at + 1] == text[at];
}

} // namespace

tl::expected<Template::Part, ParseFault> Template::placeholder(const QString &inner, qsizetype offset,
                                                               const Scope &scope)
{
    Part part;
    part.hasPlaceholder = true;
    const qsizetype bar = findUnquoted(inner, u'|', 0);
    const QString expression = bar < 0 ? inner : inner.first(bar);
    const auto compiled = Expression::compile(expression, scope);
    if (!compiled) {
        return fault(offset + compiled.error().position, compiled.error().reason);
    }
    part.value = *compiled;
    if (bar >= 0) {
        const QString writing = inner.sliced(bar + 1).trimmed();
        const qsizetype colon = writing.indexOf(u':');
        const std::optional<Writing> known = writingFrom(colon < 0 ? writing : writing.first(colon));
        if (!known) {
            return fault(
                offset + bar + 1,
                QCoreApplication::translate("Forms", "there is no way of writing called “%1”").arg(writing.left(40)));
        }
        part.writing = *known;
        part.argument = colon < 0 ? QString() : writing.sliced(colon + 1);
    }
    if (!mayBe(part.value.type().kind, kindFor(part.writing))) {
        return fault(offset, QCoreApplication::translate("Forms", "here stands %1 where %2 is needed")
                                 .arg(typeName(part.value.type().kind), typeName(kindFor(part.writing))));
    }
    if (part.writing == Writing::Choice && part.value.type().kind != Type::Kind::Boolean && !part.value.onlySlot()) {
        return fault(offset, QCoreApplication::translate("Forms", "the words of a choice need the name of a field"));
    }
    return part;
}

tl::expected<Template, ParseFault> Template::compile(const QString &text, const Scope &scope)
{
    Template result;
    QString words;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if ((c != u'{' && c != u'}') || isDoubled(text, i)) {
            words += c;
            i += c == u'{' || c == u'}' ? 1 : 0;
            continue;
        }
        const qsizetype end = c == u'{' ? findUnquoted(text, u'}', i + 1) : -1;
        if (end < 0) {
            return fault(i, QCoreApplication::translate(
                                "Forms", "a brace stands alone; write {{ or }} for the character itself"));
        }
        tl::expected<Part, ParseFault> part = placeholder(text.sliced(i + 1, end - i - 1), i + 1, scope);
        if (!part) {
            return tl::unexpected(part.error());
        }
        part->words = std::exchange(words, {});
        result.m_parts.push_back(std::move(*part));
        i = end;
    }
    if (!words.isEmpty()) {
        result.m_parts.push_back({.words = words, .value = {}, .writing = {}, .argument = {}, .hasPlaceholder = false});
    }
    return result;
}

Rendered Template::render(std::span<const Value> values, const Wording &wording, Language language) const
{
    Rendered result;
    for (const Part &part : m_parts) {
        result.text += part.words;
        if (!part.hasPlaceholder) {
            continue;
        }
        const Value value = part.value.evaluate(values);
        if (value.isNull() || value.fault()) {
            result.isKnown = false;
        } else if (part.writing == Writing::Choice && part.value.onlySlot()) {
            result.text += wording.choiceText(*part.value.onlySlot(), value, language);
        } else if (part.writing == Writing::Code && value.text()) {
            result.text += wording.codeText(part.argument, *value.text(), language);
        } else {
            result.text += written(value, part.writing, language);
        }
    }
    return result;
}

} // namespace tonggui::forms
