// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/ticketprinter/TicketPrinter.h"
#include "tests/contracts/DeviceContract.h"

namespace tonggui::devices {

// What every slip printer promises that tells its state. A test gives it a printer on a simulated one with 80 mm paper
// that knows the orders of `tonggui-sim printer-escpos`.
class TicketPrinterContract : public DeviceContract
{
    Q_OBJECT

protected:
    virtual TicketPrinter &printer() = 0;
    virtual QStringList slips() const = 0; // what came out, typed down

    Device &device() override { return printer(); }
    QString kind() const override { return kinds::TicketPrinter; }
    UsualJob usualJob() override;
    void makeJobLong() override;
    void breakDevice() override;
    // What was begun may still come out: trying again would print it twice.
    bool isEndOfCrash(const Error &error) const override;

    // Starts to print a slip of several lines; attention goes to m_attention, in the order it came.
    std::shared_ptr<Running> startSlip(std::chrono::milliseconds timeout = std::chrono::seconds(20));
    void becomeReady();

    QStringList m_attention; // codes; empty when it was mended

private Q_SLOTS:
    void whatIsOnASlipComesOut();
    void charactersItDoesNotHaveAreMarked();
    void littlePaperIsAWarning();
    void withoutPaperNothingIsPrinted_data();
    void withoutPaperNothingIsPrinted();
    void paperThatEndsInASlipIsMended();
    void aSlipThatNobodyMendsIsUncertain();
    void aPrinterThatFallsSilentIsNoticed();
    void aSlipThatNoPrinterCouldPrintIsRefused();
};

} // namespace tonggui::devices
