// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/wording/Format.h"

#include "app/core/text/ChineseCapitals.h"
#include "app/core/text/Masking.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

using Kind = Type::Kind;

struct Row
{
    QStringView name;
    Kind kind;
};

// In the order of Writing.
constexpr std::array<Row, 15> Rows{{{u"plain", Kind::Any},
                                    {u"money", Kind::Number},
                                    {u"capitals", Kind::Number},
                                    {u"number", Kind::Number},
                                    {u"date", Kind::Date},
                                    {u"month", Kind::Date},
                                    {u"months", Kind::List},
                                    {u"identity", Kind::Text},
                                    {u"card", Kind::Text},
                                    {u"account", Kind::Text},
                                    {u"mobile", Kind::Text},
                                    {u"name", Kind::Text},
                                    {u"groups", Kind::Text},
                                    {u"choice", Kind::Any},
                                    {u"code", Kind::Text}}};

QString numberText(const Decimal &number, Writing writing)
{
    if (writing != Writing::Money && writing != Writing::Capitals) {
        return decimalText(number);
    }
    const std::optional<Money> amount = moneyFrom(number);
    if (!amount) {
        return decimalText(number);
    }
    return writing == Writing::Money ? amount->figures() : inChineseCapitals(*amount);
}

QString textText(const QString &text, Writing writing)
{
    switch (writing) {
    case Writing::Identity:
        return maskedIdNumber(text);
    case Writing::Card:
        return maskedBankCard(text);
    case Writing::Account:
        return maskedAccount(text);
    case Writing::Mobile:
        return maskedMobile(text);
    case Writing::Name:
        return maskedName(text);
    case Writing::Groups:
        return inGroups(text, 4);
    default:
        return text;
    }
}

QString shortMonth(QDate month, Language language)
{
    return language == Language::Chinese ? QString::number(month.month()) + u" 月"_s
                                         : QLocale::c().toString(month, u"MMMM"_s);
}

QString monthsText(const std::vector<Value> &list, Language language)
{
    const bool isChinese = language == Language::Chinese;
    if (list.empty() || !list.front().date() || !list.back().date()) {
        return {};
    }
    const QDate first = *list.front().date();
    const QDate last = *list.back().date();
    if (list.size() > 4 || first.year() != last.year()) {
        return monthText(first, language) + (isChinese ? u" 至 "_s : u" to "_s) + monthText(last, language);
    }
    QStringList names;
    for (const Value &month : list) {
        names.append(month.date() ? shortMonth(*month.date(), language) : QString());
    }
    return isChinese ? names.join(u"、"_s) : names.join(u", "_s) + u' ' + QString::number(first.year());
}

QString listText(const std::vector<Value> &list, Writing writing, Language language)
{
    if (writing == Writing::Months) {
        return monthsText(list, language);
    }
    QStringList parts;
    for (const Value &item : list) {
        parts.append(written(item, writing, language));
    }
    return parts.join(language == Language::Chinese ? u"、"_s : u", "_s);
}

} // namespace

std::optional<Writing> writingFrom(QStringView name)
{
    for (size_t i = 0; i < Rows.size(); ++i) {
        if (Rows[i].name == name) {
            return Writing(i);
        }
    }
    return std::nullopt;
}

Kind kindFor(Writing writing)
{
    return Rows[size_t(writing)].kind;
}

QString written(const Value &value, Writing writing, Language language)
{
    if (const Decimal *number = value.number()) {
        return numberText(*number, writing);
    }
    if (const QString *text = value.text()) {
        return textText(*text, writing);
    }
    if (const QDate *date = value.date()) {
        return writing == Writing::Month ? monthText(*date, language) : dateText(*date, language);
    }
    if (const std::vector<Value> *list = value.list()) {
        return listText(*list, writing, language);
    }
    if (const bool *yes = value.boolean()) {
        return language == Language::Chinese ? (*yes ? u"是"_s : u"否"_s) : (*yes ? u"Yes"_s : u"No"_s);
    }
    return {};
}

QString dateText(QDate date, Language language)
{
    return language == Language::Chinese ? date.toString(u"yyyy年MM月dd日"_s)
                                         : QLocale::c().toString(date, u"d MMMM yyyy"_s);
}

QString monthText(QDate month, Language language)
{
    return language == Language::Chinese ? month.toString(u"yyyy年MM月"_s)
                                         : QLocale::c().toString(month, u"MMMM yyyy"_s);
}

QString inGroups(const QString &text, int size)
{
    QString grouped;
    for (qsizetype i = 0; i < text.size(); i += size) {
        grouped += (i > 0 ? u" "_s : QString()) + text.sliced(i, qMin<qsizetype>(size, text.size() - i));
    }
    return grouped;
}

} // namespace tonggui::forms
