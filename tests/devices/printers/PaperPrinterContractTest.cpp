// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-cups/CupsPrinter.h"
#include "tests/contracts/DocumentPrinterContract.h"
#include "tests/devices/printers/SimulatedPaperPrinter.h"

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// The driver in this process, in front of a simulated printer that speaks IPP.
class PaperPrinterContractTest final : public DocumentPrinterContract
{
    Q_OBJECT

private:
    void makeDevice() override
    {
        m_simulated = std::make_unique<SimulatedPaperPrinter>();
        startDriver();
    }

    void dropDevice() override
    {
        m_printer.reset();
        m_simulated.reset();
    }

    DocumentPrinter &printer() override { return *m_printer; }
    QList<QByteArray> papers() const override { return m_simulated->papers(); }
    int waiting() const override { return m_simulated->waiting(); }
    void order(const QString &line) override { m_simulated->order(line); }
    void crash() override { startDriver(); } // the old one is gone first

    void startDriver()
    {
        m_printer.reset();
        const cups::PrinterAddress address = cups::PrinterAddress::from({}, m_simulated->address());
        const cups::CupsPrinter::Times times{.look = 150ms, .run = {.poll = 50ms, .gone = 1500ms}};
        m_printer = std::make_unique<cups::CupsPrinter>(
            u"printer-cups"_s, std::make_shared<cups::QueueThread>(address, 800ms), times, m_clock);
    }

    SystemClock m_clock;
    std::unique_ptr<SimulatedPaperPrinter> m_simulated;
    std::unique_ptr<cups::CupsPrinter> m_printer;
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::PaperPrinterContractTest)
#include "PaperPrinterContractTest.moc"
