// SPDX-License-Identifier: Apache-2.0
#include "app/core/Identifiers.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace tonggui {

namespace {

bool isAllDigits(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

constexpr int digit(QChar c)
{
    return c.unicode() - u'0';
}

// GB 11714: the eight characters of an organisation code and their check character.
bool isOrganisationCode(QStringView code)
{
    static constexpr std::array weights{3, 7, 9, 10, 5, 8, 4, 2};
    static constexpr QStringView values = u"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        sum += int(values.indexOf(code[qsizetype(i)])) * weights[i];
    }
    const int check = 11 - sum % 11;
    const QChar expected = check == 10 ? QChar(u'X') : QChar(u'0' + check % 11);
    return code[8] == expected;
}

} // namespace

QChar identityCheckDigit(QStringView first17)
{
    static constexpr std::array weights{7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        sum += digit(first17[qsizetype(i)]) * weights[i];
    }
    static constexpr QStringView checks = u"10X98765432";
    return checks[sum % 11];
}

bool isIdentityNumber(QStringView number)
{
    return number.size() == 18 && isAllDigits(number.first(17)) && birthDateOf(number).has_value() &&
           number[17] == identityCheckDigit(number.first(17));
}

std::optional<QDate> birthDateOf(QStringView identityNumber)
{
    if (identityNumber.size() != 18) {
        return std::nullopt;
    }
    const QDate date = QDate::fromString(identityNumber.sliced(6, 8).toString(), u"yyyyMMdd"_s);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool isCreditCode(QStringView code)
{
    static constexpr QStringView alphabet = u"0123456789ABCDEFGHJKLMNPQRTUWXY";
    static constexpr std::array weights{1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};
    if (code.size() != 18) {
        return false;
    }
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i) {
        const qsizetype value = alphabet.indexOf(code[qsizetype(i)]);
        if (value < 0) {
            return false;
        }
        sum += int(value) * weights[i];
    }
    return code[17] == alphabet[(31 - sum % 31) % 31] && isOrganisationCode(code.sliced(8, 9));
}

bool isBankCardNumber(QStringView number)
{
    if (number.size() < 13 || number.size() > 19 || !isAllDigits(number)) {
        return false;
    }
    int sum = 0;
    for (qsizetype i = 0; i < number.size(); ++i) {
        const int value = digit(number[number.size() - 1 - i]);
        const int doubled = value * 2 > 9 ? value * 2 - 9 : value * 2;
        sum += i % 2 == 1 ? doubled : value;
    }
    return sum % 10 == 0;
}

bool isMobileNumber(QStringView number)
{
    return number.size() == 11 && isAllDigits(number) && number[0] == u'1' && number[1] >= u'3';
}

int sexOf(QStringView identityNumber)
{
    if (!isIdentityNumber(identityNumber)) {
        return 0;
    }
    return digit(identityNumber[16]) % 2 == 1 ? 1 : 2;
}

} // namespace tonggui
