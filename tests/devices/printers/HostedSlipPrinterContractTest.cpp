// SPDX-License-Identifier: Apache-2.0
#include "devices/api/ticketprinter/RemoteTicketPrinter.h"
#include "tests/contracts/TicketPrinterContract.h"
#include "tests/devices/printers/HostedPrinter.h"
#include "tests/devices/printers/SimulatedSlipPrinter.h"

namespace tonggui::devices {

using namespace tonggui::tests;

// The same promises, with the driver in its own process and the printer on a serial line.
class HostedSlipPrinterContractTest final : public TicketPrinterContract
{
    Q_OBJECT

private:
    void makeDevice() override
    {
        m_simulated = std::make_unique<SimulatedSlipPrinter>(SlipWire::Serial);
        const QJsonObject settings{
            {u"port"_s, m_simulated->port()}, {u"printSpeed"_s, 400}, {u"replyMs"_s, 200}, {u"pollMs"_s, 150}};
        m_hosted = std::make_unique<HostedPrinter<RemoteTicketPrinter>>(u"printer-escpos"_s, settings, m_clock);
    }

    void dropDevice() override
    {
        m_hosted.reset();
        m_simulated.reset();
    }

    TicketPrinter &printer() override { return m_hosted->printer(); }
    QStringList slips() const override { return m_simulated->slips(); }
    void order(const QString &line) override { m_simulated->order(line); }
    void crash() override { m_hosted->kill(); }

    SystemClock m_clock;
    std::unique_ptr<SimulatedSlipPrinter> m_simulated;
    std::unique_ptr<HostedPrinter<RemoteTicketPrinter>> m_hosted;
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::HostedSlipPrinterContractTest)
#include "HostedSlipPrinterContractTest.moc"
