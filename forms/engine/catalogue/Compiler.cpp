// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/catalogue/Compiler.h"

#include "forms/engine/FormErrors.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

Compiler::Compiler(const Texts &texts, Faults &faults)
    : m_texts(texts)
    , m_faults(faults)
{}

void Compiler::fault(const JsonPlace &place, const ErrorDefinition &definition, QStringList arguments) const
{
    m_faults.push_back(place.fault(definition, std::move(arguments)));
}

Expression Compiler::expression(const JsonPlace &place, const Scope &scope, Type::Kind wanted) const
{
    if (!place.exists()) {
        return {};
    }
    const auto compiled = Expression::compile(place.text(), scope);
    if (!compiled) {
        fault(place, errors::BadExpression, {QString::number(compiled.error().position + 1), compiled.error().reason});
        return {};
    }
    if (!mayBe(compiled->type().kind, wanted)) {
        const QString reason = QCoreApplication::translate("Forms", "it gives %1 where %2 is needed")
                                   .arg(typeName(compiled->type().kind), typeName(wanted));
        fault(place, errors::BadExpression, {u"1"_s, reason});
        return {};
    }
    return *compiled;
}

Expression Compiler::condition(const JsonPlace &place, const Scope &scope) const
{
    if (place.value().isBool()) {
        return *Expression::compile(place.boolean() ? u"true"_s : u"false"_s, scope);
    }
    return expression(place, scope, Type::Kind::Boolean);
}

BilingualTemplate Compiler::bilingual(const Bilingual &words, const JsonPlace &place, const Scope &scope) const
{
    BilingualTemplate result;
    result.exists = true;
    for (const Language language : {Language::Chinese, Language::English}) {
        const auto compiled = Template::compile(words.in(language), scope);
        if (compiled) {
            result.templates[size_t(language)] = *compiled;
        } else {
            const QString reason =
                u"%1 (%2: %3)"_s.arg(compiled.error().reason, languageCode(language), words.in(language).left(80));
            fault(place, errors::BadExpression, {QString::number(compiled.error().position + 1), reason});
        }
    }
    return result;
}

BilingualTemplate Compiler::text(const QString &key, const JsonPlace &place, const Scope &scope) const
{
    needText(key, place);
    return optionalText(key, place, scope);
}

BilingualTemplate Compiler::optionalText(const QString &key, const JsonPlace &place, const Scope &scope) const
{
    const Bilingual *words = m_texts.find(key);
    return words ? bilingual(*words, place, scope) : BilingualTemplate();
}

BilingualTemplate Compiler::inlineText(const JsonPlace &place, const Scope &scope) const
{
    return bilingual({{place.text(), place.text()}}, place, scope);
}

MessageTemplate Compiler::message(const QString &key, const JsonPlace &place, const Scope &scope) const
{
    const QString stem = u"message."_s + key;
    return {.text = text(stem + u".text"_s, place, scope),
            .remedy = text(stem + u".remedy"_s, place, scope),
            .brief = text(stem + u".brief"_s, place, scope)};
}

void Compiler::needText(const QString &key, const JsonPlace &place) const
{
    if (!m_texts.find(key)) {
        fault(place, errors::TextMissing, {key});
    }
}

} // namespace tonggui::forms
