// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/DateText.h"

#include "widgets/text/Typing.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("tonggui::widgets::DateText", source);
}

constexpr std::array Weekdays{QT_TRANSLATE_NOOP("tonggui::widgets::DateText", "Monday"),
                              QT_TRANSLATE_NOOP("tonggui::widgets::DateText", "Tuesday"),
                              QT_TRANSLATE_NOOP("tonggui::widgets::DateText", "Wednesday"),
                              QT_TRANSLATE_NOOP("tonggui::widgets::DateText", "Thursday"),
                              QT_TRANSLATE_NOOP("tonggui::widgets::DateText", "Friday"),
                              QT_TRANSLATE_NOOP("tonggui::widgets::DateText", "Saturday"),
                              QT_TRANSLATE_NOOP("tonggui::widgets::DateText", "Sunday")};

} // namespace

QString dateText(QDate day)
{
    //: A full day; quoted parts are kept as they are. Chinese: yyyy年MM月dd日
    return day.toString(words(QT_TRANSLATE_NOOP("tonggui::widgets::DateText", "yyyy-MM-dd")));
}

QString monthText(QDate month)
{
    //: A month. Chinese: yyyy年MM月
    return month.toString(words(QT_TRANSLATE_NOOP("tonggui::widgets::DateText", "yyyy-MM")));
}

QString weekdayText(QDate day)
{
    return day.isValid() ? words(Weekdays[size_t(day.dayOfWeek() - 1)]) : QString();
}

QString weekdayLetters(QDate day)
{
    const QString name = weekdayText(day);
    const bool isLatin = !name.isEmpty() && (name.front().isLower() || name.front().isUpper());
    return isLatin ? name.left(2) : name.right(1);
}

QString shortDateText(QDate day)
{
    //: Day and month without the year, before the day of the week. Chinese: M月d日
    const QString date = day.toString(words(QT_TRANSLATE_NOOP("tonggui::widgets::DateText", "d MMM")));
    return date + u' ' + weekdayText(day);
}

std::optional<QDate> dateFrom(const QString &text)
{
    static const QRegularExpression form(
        uR"(^(\d{4})(?:\s*[-./年 ]\s*(\d{1,2})\s*[-./月 ]\s*(\d{1,2})\s*日?|(\d{2})(\d{2}))$)"_s);
    const QRegularExpressionMatch match = form.match(halfWidth(text).trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool isCompact = match.hasCaptured(4);
    const QDate day(match.captured(1).toInt(), match.captured(isCompact ? 4 : 2).toInt(),
                    match.captured(isCompact ? 5 : 3).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

std::optional<QDate> monthFrom(const QString &text)
{
    static const QRegularExpression form(uR"(^(\d{4})(?:\s*[-./年 ]\s*(\d{1,2})\s*月?|(\d{2}))$)"_s);
    const QRegularExpressionMatch match = form.match(halfWidth(text).trimmed());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QDate month(match.captured(1).toInt(), match.captured(match.hasCaptured(3) ? 3 : 2).toInt(), 1);
    return month.isValid() ? std::optional(month) : std::nullopt;
}

} // namespace tonggui::widgets
