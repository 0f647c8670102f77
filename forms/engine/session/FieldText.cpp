// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/session/FieldText.h"

#include "app/core/text/Masking.h"
#include "forms/engine/catalogue/CodeLists.h"
#include "forms/engine/session/TypedText.h"

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

std::optional<Value> choiceOf(const ServiceProgram &program, const FieldDefinition &field, const QString &typed)
{
    for (const Language language : {Language::Chinese, Language::English}) {
        for (const Choice &choice : program.choices(field, language)) {
            if (typed == choice.code || typed.compare(choice.text, Qt::CaseInsensitive) == 0) {
                return Value(choice.code);
            }
        }
    }
    return std::nullopt;
}

std::optional<Value> booleanOf(const ServiceProgram &program, const FieldDefinition &field, const QString &typed)
{
    if (const std::optional<Value> choice = choiceOf(program, field, typed)) {
        return Value(*choice->text() == u"true"_s);
    }
    return std::nullopt;
}

template <typename T>
std::optional<Value> asValue(const std::optional<T> &read)
{
    return read ? std::optional(Value(*read)) : std::nullopt;
}

QString maskedText(Masking masking, const QString &text)
{
    switch (masking) {
    case Masking::Identity:
        return maskedIdNumber(text);
    case Masking::Card:
        return maskedBankCard(text);
    case Masking::Account:
        return maskedAccount(text);
    case Masking::Mobile:
        return maskedMobile(text);
    case Masking::Name:
        return maskedName(text);
    case Masking::None:
        break;
    }
    return text;
}

int groupOf(const FieldDefinition &field)
{
    return field.group > 0 ? field.group : field.kind == FieldKind::BankCard ? 4 : 0;
}

QString choiceWords(const ServiceProgram &program, const FieldDefinition &field, const QString &code, Language language)
{
    for (const Choice &choice : program.choices(field, language)) {
        if (choice.code == code) {
            return choice.text;
        }
    }
    return code;
}

QString textWords(const ServiceProgram &program, const FieldDefinition &field, const QString &text, Language language)
{
    if (field.kind == FieldKind::Choice) {
        return choiceWords(program, field, text, language);
    }
    return groupOf(field) > 0 ? inGroups(text, groupOf(field)) : text;
}

} // namespace

std::optional<Value> valueOf(const ServiceProgram &program, const FieldDefinition &field, const QString &typed)
{
    const QString plain = halfWidth(typed);
    if (plain.isEmpty()) {
        return Value();
    }
    switch (field.kind) {
    case FieldKind::Text:
        return asValue(readableText(typed, false));
    case FieldKind::MultilineText:
        return asValue(readableText(typed, true));
    case FieldKind::Choice:
        return choiceOf(program, field, plain);
    case FieldKind::Boolean:
        return booleanOf(program, field, plain);
    case FieldKind::Date:
        return asValue(dateFromTyped(plain));
    case FieldKind::Month:
        return asValue(monthFromTyped(plain));
    case FieldKind::Money:
        return asValue(amountFromTyped(plain));
    case FieldKind::Integer:
        return asValue(numberFromTyped(plain, 0));
    case FieldKind::Decimal:
        return asValue(numberFromTyped(plain, field.decimals));
    case FieldKind::IdentityNumber:
    case FieldKind::BankCard:
    case FieldKind::Mobile:
        return asValue(numberTextFromTyped(plain, field.kind));
    }
    return std::nullopt;
}

QString canonicalText(const Value &value)
{
    if (const Decimal *number = value.number()) {
        return decimalText(*number);
    }
    if (const QString *text = value.text()) {
        return *text;
    }
    if (const QDate *date = value.date()) {
        return date->toString(Qt::ISODate);
    }
    if (const bool *yes = value.boolean()) {
        return *yes ? u"true"_s : u"false"_s;
    }
    QStringList parts;
    if (const std::vector<Value> *list = value.list()) {
        for (const Value &item : *list) {
            parts.append(canonicalText(item));
        }
    }
    return parts.join(u", "_s);
}

QString canonicalText(const FieldDefinition &field, const Value &value)
{
    if (field.kind == FieldKind::Money && value.number()) {
        const std::optional<Money> amount = moneyFrom(*value.number());
        return amount ? amount->plain() : canonicalText(value);
    }
    if (field.kind == FieldKind::Month && value.date()) {
        return value.date()->toString(u"yyyy-MM"_s);
    }
    return canonicalText(value);
}

QString inputText(const ServiceProgram &program, const FieldDefinition &field, const Value &value, Language language)
{
    if (const QString *text = value.text()) {
        return textWords(program, field, *text, language);
    }
    const Writing writing = field.kind == FieldKind::Money   ? Writing::Money
                            : field.kind == FieldKind::Month ? Writing::Month
                                                             : Writing::Plain;
    return written(value, writing, language);
}

QString displayText(const ServiceProgram &program, const FieldDefinition &field, const Value &value, Language language)
{
    if (const QString *text = value.text(); text && field.masking != Masking::None) {
        return maskedText(field.masking, *text);
    }
    return inputText(program, field, value, language);
}

} // namespace tonggui::forms
