// SPDX-License-Identifier: Apache-2.0
#include "devices/api/printer/RemoteDocumentPrinter.h"
#include "tests/contracts/DocumentPrinterContract.h"
#include "tests/devices/printers/HostedPrinter.h"
#include "tests/devices/printers/SimulatedPaperPrinter.h"

namespace tonggui::devices {

using namespace tonggui::tests;

// The same promises, with the driver in its own process.
class HostedPaperPrinterContractTest final : public DocumentPrinterContract
{
    Q_OBJECT

private:
    void makeDevice() override
    {
        m_simulated = std::make_unique<SimulatedPaperPrinter>();
        const QJsonObject settings{{u"port"_s, m_simulated->address()},
                                   {u"answerMs"_s, 800},
                                   {u"pollMs"_s, 150},
                                   {u"jobPollMs"_s, 50},
                                   {u"goneMs"_s, 1500}};
        m_hosted = std::make_unique<HostedPrinter<RemoteDocumentPrinter>>(u"printer-cups"_s, settings, m_clock);
    }

    void dropDevice() override
    {
        m_hosted.reset();
        m_simulated.reset();
    }

    DocumentPrinter &printer() override { return m_hosted->printer(); }
    QList<QByteArray> papers() const override { return m_simulated->papers(); }
    int waiting() const override { return m_simulated->waiting(); }
    void order(const QString &line) override { m_simulated->order(line); }
    void crash() override { m_hosted->kill(); }

    SystemClock m_clock;
    std::unique_ptr<SimulatedPaperPrinter> m_simulated;
    std::unique_ptr<HostedPrinter<RemoteDocumentPrinter>> m_hosted;
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::HostedPaperPrinterContractTest)
#include "HostedPaperPrinterContractTest.moc"
