// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/session/TypedText.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

bool turnsDirection(char32_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
}

bool isReadable(char32_t c, bool mayBreak)
{
    if (c == U'\n') {
        return mayBreak;
    }
    return QChar::category(c) != QChar::Other_Control && QChar::category(c) != QChar::Other_Surrogate &&
           !QChar::isNonCharacter(c) && !turnsDirection(c);
}

QString without(const QString &text, QStringView characters)
{
    QString rest;
    std::ranges::copy_if(text, std::back_inserter(rest),
                         [characters](QChar c) { return !c.isSpace() && !characters.contains(c); });
    return rest;
}

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year >= 1900 && year <= 2999 ? std::optional(date) : std::nullopt;
}

} // namespace

QString halfWidth(const QString &typed)
{
    QString plain = typed;
    for (QChar &c : plain) {
        if (c.unicode() >= 0xFF01 && c.unicode() <= 0xFF5E) {
            c = QChar(char16_t(c.unicode() - 0xFEE0));
        } else if (c.unicode() == 0x3000 || c.unicode() == 0x00A0) {
            c = u' ';
        }
    }
    return plain.trimmed();
}

std::optional<QString> readableText(const QString &typed, bool mayBreak)
{
    QString text = typed;
    text.replace(u"\r\n"_s, u"\n"_s);
    const QList<uint> characters = text.toUcs4();
    const bool isFine = std::ranges::all_of(characters, [mayBreak](uint c) { return isReadable(c, mayBreak); });
    return isFine && text.isValidUtf16() ? std::optional(text.trimmed().normalized(QString::NormalizationForm_C))
                                         : std::nullopt;
}

std::optional<QDate> dateFromTyped(const QString &plain)
{
    static const QRegularExpression form(
        uR"(^(\d{4})(?:(\d{2})(\d{2})|([-/.年])\s*(\d{1,2})([-/.月])\s*(\d{1,2})\s*日?)$)"_s);
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const bool isCompact = !match.captured(2).isEmpty();
    return valid(match.captured(1).toInt(), match.captured(isCompact ? 2 : 5).toInt(),
                 match.captured(isCompact ? 3 : 7).toInt());
}

std::optional<QDate> monthFromTyped(const QString &plain)
{
    static const QRegularExpression form(uR"(^(\d{4})(?:(\d{2})|[-/.年]\s*(\d{1,2})\s*月?)$)"_s);
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const QString month = match.captured(2).isEmpty() ? match.captured(3) : match.captured(2);
    return valid(match.captured(1).toInt(), month.toInt(), 1);
}

std::optional<Decimal> amountFromTyped(const QString &plain)
{
    QString digits = without(plain, u"¥￥元");
    const Result<Money> amount = Money::parse(digits);
    return amount ? std::optional(decimalFrom(*amount)) : std::nullopt;
}

std::optional<Decimal> numberFromTyped(const QString &plain, int decimals)
{
    const std::optional<Decimal> number = decimalFrom(without(plain, u"%"));
    return number && rounded(*number, decimals) == *number ? number : std::nullopt;
}

std::optional<QString> numberTextFromTyped(const QString &plain, FieldKind kind)
{
    QString number = without(plain, u"-").toUpper();
    if (kind == FieldKind::Mobile && number.startsWith(u"+86"_s)) {
        number = number.sliced(3);
    }
    const bool isFine = std::ranges::all_of(number, [kind](QChar c) {
        return (c >= u'0' && c <= u'9') || (kind == FieldKind::IdentityNumber && c == u'X');
    });
    return isFine && !number.isEmpty() ? std::optional(number) : std::nullopt;
}

} // namespace tonggui::forms
