// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-escpos/PrinterReport.h"

#include "devices/api/ticketprinter/TicketPrinterErrors.h"

namespace tonggui::devices::escpos {

QByteArray statusQuestion(int n)
{
    return QByteArray::fromHex("1004") + char(n);
}

void PrinterReport::take(int n, quint8 byte)
{
    if (n >= FirstQuestion && n <= LastQuestion && isStatusAnswer(byte)) {
        m_answers[n] = byte;
    }
}

// What a person must do first comes first: a printer without paper is often open as well.
std::optional<Error> PrinterReport::hindrance() const
{
    if (has(2, 0x04)) {
        return Error(errors::SlipCoverOpen);
    }
    if (isPaperOut()) {
        return Error(errors::SlipPaperOut);
    }
    if (has(3, 0x08)) {
        return Error(errors::CutterStuck);
    }
    if (has(3, 0x24)) {
        return Error(errors::SlipPrinterBroken);
    }
    if (has(3, 0x40)) {
        return Error(errors::SlipPrinterHot);
    }
    if (has(2, 0x40)) {
        return Error(errors::SlipPrinterBroken);
    }
    if (has(1, 0x08)) {
        return Error(errors::SlipPrinterOffline);
    }
    return std::nullopt;
}

} // namespace tonggui::devices::escpos
