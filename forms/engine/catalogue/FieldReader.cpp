// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/FormErrors.h"
#include "forms/engine/catalogue/CodeLists.h"
#include "forms/engine/catalogue/Readers.h"
#include "forms/engine/expression/Pattern.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

FieldKind kindFrom(const QString &text)
{
    static const QHash<QString, FieldKind> kinds{
        {u"text"_s, FieldKind::Text},          {u"multiline"_s, FieldKind::MultilineText},
        {u"choice"_s, FieldKind::Choice},      {u"date"_s, FieldKind::Date},
        {u"month"_s, FieldKind::Month},        {u"money"_s, FieldKind::Money},
        {u"integer"_s, FieldKind::Integer},    {u"decimal"_s, FieldKind::Decimal},
        {u"boolean"_s, FieldKind::Boolean},    {u"identity-number"_s, FieldKind::IdentityNumber},
        {u"bank-card"_s, FieldKind::BankCard}, {u"mobile"_s, FieldKind::Mobile},
    };
    return kinds.value(text, FieldKind::Text);
}

Type::Kind valueKind(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Date:
    case FieldKind::Month:
        return Type::Kind::Date;
    case FieldKind::Money:
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return Type::Kind::Number;
    case FieldKind::Boolean:
        return Type::Kind::Boolean;
    default:
        return Type::Kind::Text;
    }
}

Masking maskingFrom(const QString &text)
{
    static const QHash<QString, Masking> names{{u"identity"_s, Masking::Identity},
                                               {u"card"_s, Masking::Card},
                                               {u"account"_s, Masking::Account},
                                               {u"mobile"_s, Masking::Mobile},
                                               {u"name"_s, Masking::Name}};
    return names.value(text, Masking::None);
}

// Who says a read-only value: the card when it reads nothing but the card, the core system when nothing but its data.
FieldSource sourceOf(const Expression &from, const Scope &scope)
{
    const std::vector<int> used = from.usedSlots();
    const auto allFrom = [&](const QStringList &spaces) {
        return !used.empty() && std::ranges::all_of(used, [&](int slot) {
            return std::ranges::any_of(spaces,
                                       [&](const QString &space) { return scope.nameAt(slot).startsWith(space); });
        });
    };
    if (allFrom({u"card."_s})) {
        return FieldSource::Card;
    }
    return allFrom({u"account."_s, u"member."_s}) ? FieldSource::Core : FieldSource::Computed;
}

void readChoices(const JsonPlace &place, const Compiler &compiler, FieldDefinition &field)
{
    field.codeList = place[u"codeList"_s].text();
    field.choices = place[u"choices"_s].texts();
    if (!field.codeList.isEmpty() && !hasCodeList(field.codeList)) {
        compiler.fault(place[u"codeList"_s], errors::CodeListUnknown, {field.codeList});
    }
    for (const QString &code : field.choices) {
        compiler.needText(u"field.%1.choice.%2"_s.arg(field.id, code), place[u"choices"_s]);
    }
}

void readPattern(const JsonPlace &place, const Compiler &compiler, FieldDefinition &field)
{
    if (!place.exists()) {
        return;
    }
    const tl::expected<QRegularExpression, QString> pattern = compilePattern(place.text());
    if (!pattern) {
        compiler.fault(place, errors::BadPattern, {place.text(), pattern.error()});
        return;
    }
    field.pattern = *pattern;
    field.hasPattern = true;
}

void readLimits(const JsonPlace &place, FieldDefinition &field)
{
    field.minLength = place[u"minLength"_s].integer();
    field.maxLength = place[u"maxLength"_s].integer();
    field.decimals = place[u"decimals"_s].integer(2);
    field.group = place[u"group"_s].integer();
    field.isWide = place[u"wide"_s].boolean();
    field.masking = maskingFrom(place[u"mask"_s].text());
    for (const JsonPlace &count : place[u"digits"_s].items()) {
        field.digits.push_back(count.integer());
    }
    std::ranges::sort(field.digits);
}

void readField(const JsonPlace &place, const Compiler &compiler, ServiceProgram &program, FieldDefinition &field)
{
    const Scope &scope = program.scope;
    const Type::Kind kind = valueKind(field.kind);
    field.from = compiler.expression(place[u"from"_s], scope, kind);
    field.proposal = compiler.expression(place[u"proposal"_s], scope, kind);
    field.visible = compiler.condition(place[u"visible"_s], scope);
    field.required = compiler.condition(place[u"required"_s], scope);
    field.minimum = compiler.expression(place[u"min"_s], scope, kind);
    field.maximum = compiler.expression(place[u"max"_s], scope, kind);
    if (place[u"from"_s].exists()) {
        field.source = sourceOf(field.from, scope);
    } else if (place[u"proposal"_s].exists()) {
        field.source = FieldSource::Proposed;
    }
    readLimits(place, field);
    readPattern(place[u"pattern"_s], compiler, field);
    readChoices(place, compiler, field);
    compiler.needText(u"field.%1.label"_s.arg(field.id), place);
    field.hint = compiler.optionalText(u"field.%1.hint"_s.arg(field.id), place, scope);
    field.note = compiler.optionalText(u"field.%1.note"_s.arg(field.id), place, scope);
}

} // namespace

void declareFields(const JsonPlace &service, const Compiler &compiler, ServiceProgram &program)
{
    for (const JsonPlace &section : service[u"sections"_s].items()) {
        program.sections.push_back({.id = section[u"id"_s].text(), .visible = {}, .hint = {}, .fields = {}});
        for (const JsonPlace &place : section[u"fields"_s].items()) {
            FieldDefinition field;
            field.id = place[u"id"_s].text();
            field.kind = kindFrom(place[u"kind"_s].text());
            field.section = int(program.sections.size()) - 1;
            if (program.scope.find(field.id)) {
                compiler.fault(place, errors::IdTwice, {field.id});
            }
            field.slot = program.scope.add(field.id, {valueKind(field.kind)});
            program.sections.back().fields.push_back(int(program.fields.size()));
            program.fields.push_back(std::move(field));
        }
    }
}

void readSections(const JsonPlace &service, const Compiler &compiler, ServiceProgram &program)
{
    const std::vector<JsonPlace> places = service[u"sections"_s].items();
    for (size_t i = 0; i < places.size(); ++i) {
        SectionDefinition &section = program.sections[i];
        section.visible = compiler.condition(places[i][u"visible"_s], program.scope);
        compiler.needText(u"section.%1.title"_s.arg(section.id), places[i]);
        section.hint = compiler.optionalText(u"section.%1.hint"_s.arg(section.id), places[i], program.scope);
        const std::vector<JsonPlace> fields = places[i][u"fields"_s].items();
        for (size_t j = 0; j < fields.size(); ++j) {
            readField(fields[j], compiler, program, program.fields[size_t(section.fields[j])]);
        }
    }
}

} // namespace tonggui::forms
