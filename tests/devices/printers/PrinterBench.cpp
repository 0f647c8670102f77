// SPDX-License-Identifier: Apache-2.0
#include "devices/api/printer/RemoteDocumentPrinter.h"
#include "devices/api/printer/TestPage.h"
#include "devices/api/ticketprinter/RemoteTicketPrinter.h"
#include "devices/api/ticketprinter/TestSlip.h"
#include "tests/devices/printers/HostedPrinter.h"
#include "tests/devices/printers/SimulatedPaperPrinter.h"
#include "tests/devices/printers/SimulatedSlipPrinter.h"

#include <QCoroTask>

#include <cstdio>

namespace tonggui::devices {

using namespace tonggui::tests;

// What printing costs beside the printer's own time, with the drivers in their own processes.
class PrinterBench : public QObject
{
    Q_OBJECT

private:
    template <typename Printer>
    static bool isReady(Printer &printer)
    {
        return QTest::qWaitFor([&printer] { return printer.status().state == DeviceState::Online; }, 10000);
    }

    static double median(QList<double> values)
    {
        std::sort(values.begin(), values.end());
        return values[values.size() / 2];
    }

    static double megabytes(qint64 pid, const QByteArray &key)
    {
        QFile file(u"/proc/%1/status"_s.arg(pid));
        const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        const qsizetype at = text.indexOf(key + ':');
        return text.mid(at + key.size() + 1, 20).simplified().split(' ')[0].toDouble() / 1024;
    }

    SystemClock m_clock;

private Q_SLOTS:
    void aSlip()
    {
        constexpr int MmPerSecond = 200;
        SimulatedSlipPrinter simulated(SlipWire::Network, {{u"mmPerSecond"_s, MmPerSecond}});
        const QJsonObject settings{{u"port"_s, simulated.port()}, {u"printSpeed"_s, MmPerSecond}};
        HostedPrinter<RemoteTicketPrinter> hosted(u"printer-escpos"_s, settings, m_clock);
        QVERIFY(isReady(hosted.printer()));
        const TicketSlip slip = testSlip(m_clock.now());
        QList<double> times;
        for (int i = 0; i < 7; ++i) {
            QElapsedTimer clock;
            clock.start();
            QVERIFY(QCoro::waitFor(hosted.printer().print(slip, {}, {}, {})).has_value());
            times << double(clock.nsecsElapsed()) / 1e6;
        }
        const double floor = simulated.simulator().slips().front().height() * 1000.0 / (8 * MmPerSecond);
        std::printf("a slip told as printed / the time its paper moves: %.0f ms / %.0f ms = %.2f\n", median(times),
                    floor, median(times) / floor);
        std::printf("memory of the slip printer's host: resident %.1f MB (aim 25 MB), of its own %.1f MB\n",
                    megabytes(hosted.processId(), "VmRSS"), megabytes(hosted.processId(), "RssAnon"));
    }

    void aPaper()
    {
        SimulatedPaperPrinter simulated;
        HostedPrinter<RemoteDocumentPrinter> hosted(u"printer-cups"_s, {{u"port"_s, simulated.address()}}, m_clock);
        QVERIFY(isReady(hosted.printer()));
        std::printf("memory of the printer's host: resident %.1f MB (aim 25 MB), of its own %.1f MB\n",
                    megabytes(hosted.processId(), "VmRSS"), megabytes(hosted.processId(), "RssAnon"));
        QByteArray large = testPage(Media::A4);
        large += '%' + QByteArray(2 * 1024 * 1024, 'x') + '\n';
        for (const QByteArray &pdf : {testPage(Media::A4), large}) {
            QList<double> times;
            for (int i = 0; i < 7; ++i) {
                QElapsedTimer clock;
                clock.start();
                QVERIFY(QCoro::waitFor(hosted.printer().print(pdf, {.title = u"x"_s}, {}, {})).has_value());
                times << double(clock.nsecsElapsed()) / 1e6;
            }
            std::printf("a paper of %.0f KB told as printed by a printer that takes no time: %.0f ms\n",
                        double(pdf.size()) / 1024, median(times));
        }
        std::printf("the same after papers of 2 MB: resident %.1f MB\n", megabytes(hosted.processId(), "VmRSS"));
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::PrinterBench)
#include "PrinterBench.moc"
