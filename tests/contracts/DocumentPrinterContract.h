// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/printer/DocumentPrinter.h"
#include "tests/contracts/DeviceContract.h"

namespace tonggui::devices {

// What every printer of papers promises. A test gives it a printer on a simulated one that has A4 and A5, prints on
// both sides, and knows the orders of `tonggui-sim printer`.
class DocumentPrinterContract : public DeviceContract
{
    Q_OBJECT

protected:
    virtual DocumentPrinter &printer() = 0;
    virtual QList<QByteArray> papers() const = 0; // what came out, byte for byte
    virtual int waiting() const = 0;              // papers in the printer that may still come out

    Device &device() override { return printer(); }
    QString kind() const override { return kinds::Printer; }
    UsualJob usualJob() override;
    void makeJobLong() override;
    void breakDevice() override;
    // What was begun may still come out: trying again would print it twice.
    bool isEndOfCrash(const Error &error) const override;

    // Starts to print a page; what the operator is told goes to m_attention, each thing once.
    std::shared_ptr<Running> startPaper(std::chrono::milliseconds timeout = std::chrono::seconds(20));
    void becomeReady();

    QStringList m_attention; // codes; empty when it was mended
    QList<PrintStep> m_steps;

private Q_SLOTS:
    void aPaperComesOutAsItWasSent();
    void bothSizesAndSidesAreTaken();
    void whatIsNoPaperIsRefused();
    void warningsDoNotStopIt_data();
    void warningsDoNotStopIt();
    void troubleIsToldAndMended_data();
    void troubleIsToldAndMended();
    void aPaperThatNobodyMendsIsTakenOut();
    void aCancelledPaperNeverComesOut();
    void aPaperThatIsGivenUpIsTold();
    void aPaperThatSomebodyCancelledIsTold();
    void aClosedQueueIsTold();
    void aServerThatFallsSilentIsNoticed();
};

} // namespace tonggui::devices
