// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/ticketprinter/TicketSlip.h"

namespace tonggui::devices::escpos {

// The paper a printer holds.
struct PaperWidth
{
    int dots = 576; // 80 mm at 8 dots a millimetre leaves 72 mm to print on
    int columns = 48;
};

[[nodiscard]] constexpr PaperWidth paperWidth(int millimetres)
{
    return millimetres == 58 ? PaperWidth{384, 32} : PaperWidth{576, 48};
}

// A slip as ESC/POS.
struct SlipBytes
{
    QByteArray bytes;
    int replaced = 0; // characters the printer does not have
    int height = 0;   // dots of paper it moves, about
};

[[nodiscard]] SlipBytes slipBytes(const TicketSlip &slip, PaperWidth width);

} // namespace tonggui::devices::escpos
