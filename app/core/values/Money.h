// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QString>

#include <compare>

namespace tonggui {

// An amount in CNY, counted in whole fen. Range ±9.2e16 yuan; arithmetic is exact, never binary floating point.
class Money
{
public:
    constexpr Money() = default;
    [[nodiscard]] static constexpr Money fromFen(qint64 fen) { return Money(fen); }

    // "2600", "2,600.5", "-0.05": digits with optional thousands separators and at most two decimals; JGJ/T 320 width
    // d(18,2). errors::BadAmount for anything else.
    [[nodiscard]] static Result<Money> parse(QStringView text);

    [[nodiscard]] constexpr qint64 fen() const { return m_fen; }
    [[nodiscard]] constexpr bool isZero() const { return m_fen == 0; }

    [[nodiscard]] QString plain() const;   // "2600.00", for files and messages
    [[nodiscard]] QString figures() const; // "2,600.00", for people

    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) { return Money(a.m_fen + b.m_fen); }
    friend constexpr Money operator-(Money a, Money b) { return Money(a.m_fen - b.m_fen); }
    friend constexpr Money operator*(Money a, qint64 factor) { return Money(a.m_fen * factor); }
    constexpr Money operator-() const { return Money(-m_fen); }

private:
    explicit constexpr Money(qint64 fen)
        : m_fen(fen)
    {}

    qint64 m_fen = 0;
};

} // namespace tonggui
