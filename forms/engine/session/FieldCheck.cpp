// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/session/FieldCheck.h"

#include "app/core/Identifiers.h"
#include "forms/engine/expression/Pattern.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

using Failed = std::optional<FailedCheck>;

Failed failed(const QString &name, const QString &code)
{
    return FailedCheck{.name = name, .code = code};
}

Failed checkLength(const FieldDefinition &field, const QString &text)
{
    const int length = int(text.toUcs4().size());
    const bool isShort = length < field.minLength;
    if (!isShort && (field.maxLength == 0 || length <= field.maxLength)) {
        return std::nullopt;
    }
    FailedCheck check{.name = isShort ? u"too-short"_s : u"too-long"_s,
                      .code = isShort ? u"field.too-short"_s : u"field.too-long"_s};
    check.expected = Decimal(isShort ? field.minLength : field.maxLength);
    check.actual = Decimal(length);
    return check;
}

// How many digits a number of this kind may have; empty: not asked.
std::vector<int> digitCounts(const FieldDefinition &field)
{
    if (!field.digits.empty()) {
        return field.digits;
    }
    if (field.kind == FieldKind::IdentityNumber) {
        return {18};
    }
    return field.kind == FieldKind::Mobile ? std::vector<int>{11} : std::vector<int>{};
}

// Of several possible counts the next larger one is meant, or the largest when there are too many.
Failed checkDigits(const FieldDefinition &field, const QString &text)
{
    const std::vector<int> counts = digitCounts(field);
    const int actual = int(text.size());
    if (counts.empty() || std::ranges::find(counts, actual) != counts.end()) {
        return std::nullopt;
    }
    const auto larger = std::ranges::upper_bound(counts, actual);
    const int expected = larger == counts.end() ? counts.back() : *larger;
    FailedCheck check{.name = actual < expected ? u"digits-missing"_s : u"digits-extra"_s, .code = u"field.digits"_s};
    check.expected = Decimal(expected);
    check.actual = Decimal(actual);
    check.difference = Decimal(qAbs(expected - actual));
    return check;
}

Failed checkNumber(const FieldDefinition &field, const QString &text)
{
    const bool isRight = field.kind == FieldKind::IdentityNumber ? isIdentityNumber(text)
                         : field.kind == FieldKind::BankCard     ? isBankCardNumber(text)
                         : field.kind == FieldKind::Mobile       ? isMobileNumber(text)
                                                                 : true;
    return isRight ? std::nullopt : failed(u"checksum"_s, u"field.checksum"_s);
}

Failed checkPattern(const FieldDefinition &field, const QString &text)
{
    if (!field.hasPattern) {
        return std::nullopt;
    }
    switch (fits(field.pattern, text)) {
    case PatternAnswer::Fits:
        return std::nullopt;
    case PatternAnswer::DoesNotFit:
        return failed(u"pattern"_s, u"field.pattern"_s);
    case PatternAnswer::TooHard:
        break;
    }
    return failed(u"undecided"_s, u"field.undecided"_s);
}

Failed checkText(const FieldDefinition &field, const QString &text)
{
    for (const auto &check : {checkLength, checkDigits, checkNumber, checkPattern}) {
        if (Failed result = check(field, text)) {
            return result;
        }
    }
    return std::nullopt;
}

bool isLess(const Value &a, const Value &b)
{
    return (a.number() && b.number() && *a.number() < *b.number()) || (a.date() && b.date() && *a.date() < *b.date());
}

Failed checkLimits(const FieldDefinition &field, const Value &value, std::span<const Value> values)
{
    const Value minimum = field.minimum.evaluate(values);
    const Value maximum = field.maximum.evaluate(values);
    if (minimum.fault() || maximum.fault()) {
        return failed(u"undecided"_s, u"field.undecided"_s);
    }
    const bool isSmall = isLess(value, minimum);
    if (!isSmall && !isLess(maximum, value)) {
        return std::nullopt;
    }
    FailedCheck check{.name = isSmall ? u"too-small"_s : u"too-large"_s,
                      .code = isSmall ? u"field.too-small"_s : u"field.too-large"_s};
    check.minimum = minimum;
    check.maximum = maximum;
    return check;
}

Failed checkEntered(const FieldDefinition &field, const Value &value, std::span<const Value> values)
{
    if (const QString *text = value.text(); text && field.kind != FieldKind::Choice) {
        if (Failed result = checkText(field, *text)) {
            return result;
        }
    }
    return checkLimits(field, value, values);
}

} // namespace

std::optional<FailedCheck> firstFailedCheck(const FieldDefinition &field, const FieldOutcome &outcome,
                                            std::span<const Value> values)
{
    if (outcome.isUndecided) {
        return failed(u"undecided"_s, u"field.undecided"_s);
    }
    if (!outcome.isVisible) {
        return std::nullopt;
    }
    if (!outcome.isReadable) {
        const bool isChoice = field.kind == FieldKind::Choice;
        return isChoice ? failed(u"not-a-choice"_s, u"field.not-a-choice"_s)
                        : failed(u"unreadable"_s, u"field.unreadable"_s);
    }
    const Value &value = values[size_t(field.slot)];
    if (value.isNull()) {
        if (!outcome.isRequired) {
            return std::nullopt;
        }
        FailedCheck missing{.name = u"required"_s, .code = u"field.required"_s};
        missing.isMissing = true;
        return missing;
    }
    return field.from.isEmpty() ? checkEntered(field, value, values) : std::nullopt;
}

} // namespace tonggui::forms
