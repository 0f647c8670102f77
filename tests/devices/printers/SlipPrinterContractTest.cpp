// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-escpos/EscPosPrinter.h"
#include "devices/plugins/printer-escpos/PrinterPort.h"
#include "tests/contracts/TicketPrinterContract.h"
#include "tests/devices/printers/SimulatedSlipPrinter.h"

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// The driver in this process, in front of a simulated printer on a network port.
class SlipPrinterContractTest : public TicketPrinterContract
{
    Q_OBJECT

private:
    void makeDevice() override
    {
        m_simulated = std::make_unique<SimulatedSlipPrinter>(SlipWire::Network);
        startDriver();
    }

    void dropDevice() override
    {
        m_printer.reset();
        m_simulated.reset();
    }

    TicketPrinter &printer() override { return *m_printer; }
    QStringList slips() const override { return m_simulated->slips(); }
    void order(const QString &line) override { m_simulated->order(line); }
    void crash() override { startDriver(); } // the old one is gone first

    void startDriver()
    {
        m_printer.reset();
        escpos::EscPosTraits traits;
        traits.millimetresPerSecond = 400;
        traits.poll = 150ms;
        traits.jobPoll = 30ms;
        traits.silenceLimit = 1500ms;
        auto link = std::make_shared<escpos::EscPosLink>(escpos::transportFor(m_simulated->port()), 200ms, 9600);
        m_printer = std::make_unique<escpos::EscPosPrinter>(u"printer-escpos"_s, std::move(link), traits, m_clock);
    }

    SystemClock m_clock;
    std::unique_ptr<SimulatedSlipPrinter> m_simulated;
    std::unique_ptr<escpos::EscPosPrinter> m_printer;
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::SlipPrinterContractTest)
#include "SlipPrinterContractTest.moc"
