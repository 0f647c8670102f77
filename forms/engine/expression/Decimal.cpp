// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/expression/Decimal.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

constexpr int QuotientDecimals = 24;

const Decimal &powerOfTen(int exponent)
{
    static const std::vector<Decimal> powers = [] {
        std::vector<Decimal> list{Decimal(1)};
        while (list.size() <= QuotientDecimals) {
            list.push_back(list.back() * 10);
        }
        return list;
    }();
    return powers[size_t(exponent)];
}

// Exact only as a product with a power of ten; division by one would go through an approximate reciprocal.
Decimal shiftedDown(const Decimal &number, int digits)
{
    static const std::vector<Decimal> fractions = [] {
        std::vector<Decimal> list;
        for (int i = 0; i <= QuotientDecimals; ++i) {
            list.emplace_back("1e-" + std::to_string(i));
        }
        return list;
    }();
    return number * fractions[size_t(digits)];
}

} // namespace

std::optional<Decimal> decimalFrom(QStringView text)
{
    static const QRegularExpression form(uR"(^-?\d{1,24}(\.\d{1,24})?$)"_s);
    if (!form.match(text.toString()).hasMatch()) {
        return std::nullopt;
    }
    return Decimal(text.toString().toStdString());
}

QString decimalText(const Decimal &number)
{
    QString text = QString::fromStdString(number.str(QuotientDecimals, std::ios::fixed));
    if (text.contains(u'.')) {
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
        if (text.endsWith(u'.')) {
            text.chop(1);
        }
    }
    return text == u"-0"_s ? u"0"_s : text;
}

Decimal decimalFrom(Money amount)
{
    return shiftedDown(Decimal(amount.fen()), 2);
}

std::optional<Money> moneyFrom(const Decimal &yuan)
{
    const Decimal fen = yuan * 100;
    if (abs(fen) >= powerOfTen(18) || fen != floored(fen)) {
        return std::nullopt;
    }
    return Money::fromFen(fen.convert_to<qint64>());
}

Decimal rounded(const Decimal &number, int digits)
{
    const Decimal magnitude = shiftedDown(floor(abs(number) * powerOfTen(digits) + Decimal("0.5")), digits);
    return number < 0 ? Decimal(-magnitude) : magnitude;
}

Decimal floored(const Decimal &number)
{
    return floor(number);
}

Decimal quotient(const Decimal &dividend, const Decimal &divisor)
{
    return rounded(dividend / divisor, QuotientDecimals);
}

bool isInRange(const Decimal &number)
{
    return isfinite(number) && abs(number) < powerOfTen(24);
}

std::optional<int> wholeFrom(const Decimal &number)
{
    if (abs(number) >= powerOfTen(9) || number != floored(number)) {
        return std::nullopt;
    }
    return number.convert_to<int>();
}

} // namespace tonggui::forms
