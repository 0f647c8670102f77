// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/expression/Function.h"

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

using Kind = Type::Kind;

constexpr int MostMonths = 2400;
constexpr int MostDays = 73000;
constexpr int LongestList = 600;

std::optional<int> within(const Value &value, int limit)
{
    const std::optional<int> whole = wholeFrom(*value.number());
    return whole && qAbs(*whole) <= limit ? whole : std::nullopt;
}

Value validOrBad(QDate date)
{
    return date.isValid() ? Value(date) : badArgument();
}

// 2026-11-30 plus three months is 2027-02-28: the day is drawn back to the month's end.
Value addMonths(std::span<const Value> arguments)
{
    const std::optional<int> months = within(arguments[1], MostMonths);
    return months ? validOrBad(arguments[0].date()->addMonths(*months)) : badArgument();
}

Value addDays(std::span<const Value> arguments)
{
    const std::optional<int> days = within(arguments[1], MostDays);
    return days ? validOrBad(arguments[0].date()->addDays(*days)) : badArgument();
}

// Monday to Friday; public holidays are not known. Not for going back.
Value addWorkingDays(std::span<const Value> arguments)
{
    const std::optional<int> days = within(arguments[1], LongestList);
    if (!days || *days < 0) {
        return badArgument();
    }
    QDate date = *arguments[0].date();
    for (int left = *days; left > 0;) {
        date = date.addDays(1);
        left -= date.dayOfWeek() <= 5 ? 1 : 0;
    }
    return date;
}

// Whole months from the first to the second date, negative when the second is earlier. A month is whole when its day of
// month is reached.
Value monthsBetween(std::span<const Value> arguments)
{
    const QDate from = *arguments[0].date();
    const QDate to = *arguments[1].date();
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (months > 0 && from.addMonths(months) > to) {
        --months;
    } else if (months < 0 && from.addMonths(months) < to) {
        ++months;
    }
    return Decimal(months);
}

Value daysBetween(std::span<const Value> arguments)
{
    return Decimal(arguments[0].date()->daysTo(*arguments[1].date()));
}

Value yearOf(std::span<const Value> arguments)
{
    return Decimal(arguments[0].date()->year());
}

Value monthOf(std::span<const Value> arguments)
{
    return Decimal(arguments[0].date()->month());
}

Value dayOf(std::span<const Value> arguments)
{
    return Decimal(arguments[0].date()->day());
}

Value firstOfMonth(std::span<const Value> arguments)
{
    const QDate date = *arguments[0].date();
    return QDate(date.year(), date.month(), 1);
}

Value lastOfMonth(std::span<const Value> arguments)
{
    const QDate date = *arguments[0].date();
    return QDate(date.year(), date.month(), date.daysInMonth());
}

Value dateOf(std::span<const Value> arguments)
{
    const std::optional<int> year = within(arguments[0], 9999);
    const std::optional<int> month = within(arguments[1], 12);
    const std::optional<int> day = within(arguments[2], 31);
    return year && month && day ? validOrBad(QDate(*year, *month, *day)) : badArgument();
}

// The first days of `count` months, beginning with the month of the first argument.
Value monthsFrom(std::span<const Value> arguments)
{
    const std::optional<int> count = within(arguments[1], LongestList);
    if (!count || *count < 0) {
        return badArgument();
    }
    const QDate first = *firstOfMonth(arguments).date();
    std::vector<Value> months;
    for (int i = 0; i < *count; ++i) {
        months.emplace_back(first.addMonths(i));
    }
    return months;
}

} // namespace

std::span<const Function> dateFunctions()
{
    static const std::vector<Function> list{
        {"addMonths", 2, 2, {Kind::Date, Kind::Number}, {Kind::Date}, false, addMonths},
        {"addDays", 2, 2, {Kind::Date, Kind::Number}, {Kind::Date}, false, addDays},
        {"addWorkingDays", 2, 2, {Kind::Date, Kind::Number}, {Kind::Date}, false, addWorkingDays},
        {"monthsBetween", 2, 2, {Kind::Date}, {Kind::Number}, false, monthsBetween},
        {"daysBetween", 2, 2, {Kind::Date}, {Kind::Number}, false, daysBetween},
        {"year", 1, 1, {Kind::Date}, {Kind::Number}, false, yearOf},
        {"month", 1, 1, {Kind::Date}, {Kind::Number}, false, monthOf},
        {"day", 1, 1, {Kind::Date}, {Kind::Number}, false, dayOf},
        {"firstOfMonth", 1, 1, {Kind::Date}, {Kind::Date}, false, firstOfMonth},
        {"lastOfMonth", 1, 1, {Kind::Date}, {Kind::Date}, false, lastOfMonth},
        {"date", 3, 3, {Kind::Number}, {Kind::Date}, false, dateOf},
        {"monthsFrom", 2, 2, {Kind::Date, Kind::Number}, {Kind::List, Kind::Date}, false, monthsFrom},
    };
    return list;
}

} // namespace tonggui::forms
