// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

#include <optional>

namespace tonggui::devices::escpos {

// The four questions of DLE EOT n, and what their answers say. A bit that was not answered counts as well.
inline constexpr int FirstQuestion = 1;
inline constexpr int LastQuestion = 4;

[[nodiscard]] QByteArray statusQuestion(int n); // 10 04 n

// Bits 1 and 4 are set and bits 0 and 7 are not in every answer: 93 must give 12.
[[nodiscard]] constexpr bool isStatusAnswer(quint8 byte)
{
    return (byte & 0x93) == 0x12;
}

class PrinterReport
{
public:
    void take(int n, quint8 byte); // the answer to question n

    // Why nothing is printed at present.
    [[nodiscard]] std::optional<Error> hindrance() const;
    [[nodiscard]] bool isPaperLow() const { return has(4, 0x0C); }
    [[nodiscard]] bool isPaperOut() const { return has(4, 0x60) || has(2, 0x20); }

private:
    [[nodiscard]] bool has(int n, quint8 mask) const { return (m_answers[n] & mask) != 0; }

    quint8 m_answers[LastQuestion + 1] = {};
};

} // namespace tonggui::devices::escpos
