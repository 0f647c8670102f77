// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/Typing.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

namespace {

constexpr int MostYuanDigits = 16; // JGJ/T 320 d(18,2)
constexpr int MostDecimals = 2;
constexpr int LongestCard = 19;
constexpr int MobileLength = 11;
constexpr int IdentityLength = 18;
constexpr int MostDigits = 18;
constexpr QStringView Blanks = u" -\u00A0\t\n\r";

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

// Drops the characters in `ignored`; the caret moves with what it stood behind.
Typed without(const Typed &typed, QStringView ignored)
{
    Typed kept;
    const QString text = halfWidth(typed.text);
    for (int i = 0; i < text.size(); ++i) {
        if (!ignored.contains(text[i])) {
            kept.text += text[i];
            kept.caret += i < typed.caret ? 1 : 0;
        }
    }
    return kept;
}

void insertAt(Typed &typed, int position, QChar separator)
{
    typed.text.insert(position, separator);
    if (typed.caret > position) {
        ++typed.caret;
    }
}

bool areDigits(QStringView text)
{
    return std::ranges::all_of(text, isDigit);
}

void dropLeadingZeros(Typed &number, qsizetype wholeDigits)
{
    while (wholeDigits > 1 && number.text.startsWith(u'0')) {
        number.text.remove(0, 1);
        number.caret = std::max(0, number.caret - 1);
        --wholeDigits;
    }
}

// Whole and decimal part, or nothing when there is more than one point or another sign.
std::optional<std::pair<QStringView, QStringView>> parts(const QString &text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = QStringView(text).left(point < 0 ? text.size() : point);
    const QStringView decimals = point < 0 ? QStringView() : QStringView(text).mid(point + 1);
    if (!areDigits(whole) || !areDigits(decimals)) {
        return std::nullopt;
    }
    return std::pair(whole, decimals);
}

std::optional<Typed> inGroups(const Typed &typed, int longest, std::initializer_list<int> ends)
{
    Typed digits = without(typed, Blanks);
    if (digits.text.size() > longest || !areDigits(digits.text)) {
        return std::nullopt;
    }
    int separators = 0;
    for (const int end : ends) {
        if (digits.text.size() - separators > end) {
            insertAt(digits, end + separators, u' ');
            ++separators;
        }
    }
    return digits;
}

} // namespace

QString halfWidth(const QString &text)
{
    static constexpr char16_t FirstWide = 0xFF01; // ！ … ～ lie 0xFEE0 above ! … ~
    static constexpr char16_t LastWide = 0xFF5E;
    static constexpr char16_t Distance = 0xFEE0;
    QString plain = text;
    for (QChar &character : plain) {
        if (character.unicode() >= FirstWide && character.unicode() <= LastWide) {
            character = QChar(char16_t(character.unicode() - Distance));
        } else if (character == u'。') {
            character = u'.';
        } else if (character == u'\u3000') {
            character = u' ';
        }
    }
    return plain;
}

std::optional<Typed> typedMoney(const Typed &typed)
{
    Typed number = without(typed, u", \u00A0\t\n\r'¥￥\uFFE5元RMBCNY");
    const auto split = parts(number.text);
    if (!split || split->first.size() > MostYuanDigits || split->second.size() > MostDecimals) {
        return std::nullopt;
    }
    const qsizetype whole = split->first.size();
    if (whole == 0 && number.text.startsWith(u'.')) {
        number.text.prepend(u'0');
        ++number.caret;
        return number;
    }
    dropLeadingZeros(number, whole);
    const qsizetype point = number.text.indexOf(u'.');
    for (qsizetype at = (point < 0 ? number.text.size() : point) - 3; at > 0; at -= 3) {
        insertAt(number, int(at), u',');
    }
    return number;
}

std::optional<Typed> typedBankCard(const Typed &typed)
{
    return inGroups(typed, LongestCard, {4, 8, 12, 16});
}

std::optional<Typed> typedMobile(const Typed &typed)
{
    return inGroups(typed, MobileLength, {3, 7});
}

std::optional<Typed> typedIdentityNumber(const Typed &typed)
{
    Typed number = without(typed, Blanks);
    number.text = number.text.toUpper();
    if (number.text.size() > IdentityLength) {
        return std::nullopt;
    }
    const bool endsWithX = number.text.size() == IdentityLength && number.text.endsWith(u'X');
    const QStringView digits = QStringView(number.text).chopped(endsWithX ? 1 : 0);
    return areDigits(digits) ? std::optional(number) : std::nullopt;
}

std::optional<Typed> typedInteger(const Typed &typed)
{
    const Typed number = without(typed, u", \u00A0\t\n\r");
    return areDigits(number.text) && number.text.size() <= MostDigits ? std::optional(number) : std::nullopt;
}

std::optional<Typed> typedDecimal(const Typed &typed)
{
    const Typed number = without(typed, u", \u00A0\t\n\r%");
    return parts(number.text) && number.text.size() <= MostDigits ? std::optional(number) : std::nullopt;
}

} // namespace tonggui::widgets
