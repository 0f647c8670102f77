// SPDX-License-Identifier: Apache-2.0
#include "app/core/Identifiers.h"
#include "forms/engine/expression/Function.h"

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

using Kind = Type::Kind;

// Characters as a person counts them (code points), or items of a list.
Value length(std::span<const Value> arguments)
{
    if (const QString *text = arguments[0].text()) {
        return Decimal(text->toUcs4().size());
    }
    const std::vector<Value> *list = arguments[0].list();
    return list ? Value(Decimal(list->size())) : badArgument();
}

Value last(std::span<const Value> arguments)
{
    const std::optional<int> count = wholeFrom(*arguments[1].number());
    return count && *count >= 0 ? Value(arguments[0].text()->right(*count)) : badArgument();
}

Value identityNumber(std::span<const Value> arguments)
{
    return isIdentityNumber(*arguments[0].text());
}

Value bankCard(std::span<const Value> arguments)
{
    return isBankCardNumber(*arguments[0].text());
}

Value mobile(std::span<const Value> arguments)
{
    return isMobileNumber(*arguments[0].text());
}

Value creditCode(std::span<const Value> arguments)
{
    return isCreditCode(*arguments[0].text());
}

// Birth date in an identity number (GB 11643); null when there is none.
Value birthDate(std::span<const Value> arguments)
{
    const std::optional<QDate> date = birthDateOf(*arguments[0].text());
    return date ? Value(*date) : Value();
}

// '1' male, '2' female, '0' unknown (GB/T 2261.1).
Value sex(std::span<const Value> arguments)
{
    return QString::number(tonggui::sexOf(*arguments[0].text()));
}

} // namespace

std::span<const Function> textFunctions()
{
    static const std::vector<Function> list{
        {"len", 1, 1, {Kind::Any}, {Kind::Number}, false, length},
        {"last", 2, 2, {Kind::Text, Kind::Number}, {Kind::Text}, false, last},
        {"isIdentityNumber", 1, 1, {Kind::Text}, {Kind::Boolean}, false, identityNumber},
        {"isBankCard", 1, 1, {Kind::Text}, {Kind::Boolean}, false, bankCard},
        {"isMobile", 1, 1, {Kind::Text}, {Kind::Boolean}, false, mobile},
        {"isCreditCode", 1, 1, {Kind::Text}, {Kind::Boolean}, false, creditCode},
        {"birthDateOf", 1, 1, {Kind::Text}, {Kind::Date}, false, birthDate},
        {"sexOf", 1, 1, {Kind::Text}, {Kind::Text}, false, sex},
    };
    return list;
}

} // namespace tonggui::forms
