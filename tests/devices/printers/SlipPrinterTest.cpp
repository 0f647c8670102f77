// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/api/ticketprinter/TestSlip.h"
#include "devices/api/ticketprinter/TicketPrinterErrors.h"
#include "devices/plugins/printer-escpos/EscPosPrinter.h"
#include "devices/plugins/printer-escpos/PrinterPort.h"
#include "tests/devices/printers/SimulatedSlipPrinter.h"

#include <QCoroTask>

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// Printers that do not behave, in front of the driver.
class SlipPrinterTest : public QObject
{
    Q_OBJECT

private:
    static std::unique_ptr<escpos::EscPosPrinter> printerOn(const QString &port, const Clock &clock)
    {
        escpos::EscPosTraits traits;
        traits.millimetresPerSecond = 400;
        traits.poll = 150ms;
        traits.jobPoll = 30ms;
        traits.silenceLimit = 800ms;
        auto link = std::make_shared<escpos::EscPosLink>(escpos::transportFor(port), 150ms, 9600);
        return std::make_unique<escpos::EscPosPrinter>(u"printer-escpos"_s, std::move(link), traits, clock);
    }

    static Result<PrintedSlip> printOne(TicketPrinter &printer, SlipOptions options = {})
    {
        const TicketSlip slip = testSlip(QDateTime(QDate(2026, 11, 21), QTime(9, 30)));
        return QCoro::waitFor(printer.print(slip, options, {}, {}));
    }

    static QJsonArray faultAt(const QString &on, const QString &kind, const QJsonObject &more = {})
    {
        QJsonObject fault = more;
        fault[u"on"_s] = on;
        fault[u"fault"_s] = kind;
        return {fault};
    }

    SystemClock m_clock;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aCheapCopyIsUnknownAndPrints_data()
    {
        QTest::addColumn<SlipWire>("wire");
        QTest::newRow("network") << SlipWire::Network;
        QTest::newRow("serial") << SlipWire::Serial;
    }

    void aCheapCopyIsUnknownAndPrints()
    {
        QFETCH(SlipWire, wire);
        SimulatedSlipPrinter simulated(wire, {{u"status"_s, u"silent"_s}});
        const auto printer = printerOn(simulated.port(), m_clock);
        QTRY_COMPARE(printer->status().state, DeviceState::Online);
        QCOMPARE(printer->status().position, MediaPosition::Unknown);
        QVERIFY(!printer->status().reason.has_value());
        QVERIFY(!printer->capabilities().has(ticketprinter::Status));
        const Result<PrintedSlip> printed = printOne(*printer);
        QVERIFY2(printed.has_value(), printed ? "" : qPrintable(printed.error().toLine()));
        QVERIFY(!printed->isConfirmed);
        QTRY_COMPARE(simulated.slips().size(), 1);
        QCOMPARE(printer->statistics().good, 1);
    }

    void aPortThatNobodyListensOnIsNoDevice()
    {
        QString port;
        {
            SimulatedSlipPrinter gone;
            port = gone.port();
        }
        const auto printer = printerOn(port, m_clock);
        QTRY_COMPARE(printer->status().state, DeviceState::NoDevice);
        QVERIFY(printer->status().reason->is(errors::PortNotOpen));
        const Result<PrintedSlip> refused = printOne(*printer);
        QVERIFY(!refused && refused.error().is(errors::PortNotOpen));
    }

    void fixedRepliesAreUnderstood_data()
    {
        QTest::addColumn<QJsonObject>("replies");
        QTest::addColumn<QString>("code");
        QTest::newRow("offline") << QJsonObject{{u"1"_s, u"1A"_s}}
                                 << QString::fromLatin1(errors::SlipPrinterOffline.code);
        QTest::newRow("mechanical") << QJsonObject{{u"1"_s, u"1A"_s}, {u"3"_s, u"16"_s}}
                                    << QString::fromLatin1(errors::SlipPrinterBroken.code);
        QTest::newRow("hot") << QJsonObject{{u"1"_s, u"1A"_s}, {u"3"_s, u"52"_s}}
                             << QString::fromLatin1(errors::SlipPrinterHot.code);
        QTest::newRow("no status byte") << QJsonObject{{u"1"_s, u"FF"_s}} << QString::fromLatin1(errors::BadFrame.code);
    }

    void fixedRepliesAreUnderstood()
    {
        QFETCH(QJsonObject, replies);
        QFETCH(QString, code);
        SimulatedSlipPrinter simulated(SlipWire::Network, {{u"replies"_s, replies}});
        const auto printer = printerOn(simulated.port(), m_clock);
        QTRY_VERIFY(printer->status().reason.has_value() && printer->status().reason->code() == code);
        QVERIFY(!printer->status().isUsable());
    }

    void noiseAndLateAnswersDoNoHarm_data()
    {
        QTest::addColumn<QJsonArray>("faults");
        QTest::newRow("noise") << faultAt(u"status"_s, u"noise"_s, {{u"times"_s, 50}});
        QTest::newRow("one silence") << faultAt(u"status"_s, u"silence"_s, {{u"nth"_s, 7}});
        QTest::newRow("one late") << faultAt(u"status"_s, u"busy"_s, {{u"nth"_s, 7}, {u"delayMs"_s, 300}});
        QTest::newRow("garbage once") << faultAt(u"status"_s, u"garbage"_s);
    }

    void noiseAndLateAnswersDoNoHarm()
    {
        QFETCH(QJsonArray, faults);
        SimulatedSlipPrinter simulated(SlipWire::Network, {}, faults);
        const auto printer = printerOn(simulated.port(), m_clock);
        QTRY_COMPARE(printer->status().state, DeviceState::Online);
        const Result<PrintedSlip> printed = printOne(*printer);
        QVERIFY2(printed.has_value(), printed ? "" : qPrintable(printed.error().toLine()));
        QCOMPARE(simulated.slips().size(), 1);
    }

    void aLineThatBreaksInASlipLeavesItUncertain_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("cause");
        QTest::newRow("disconnect") << u"disconnect"_s << Error(errors::Unplugged).code();
        QTest::newRow("hang") << u"hang"_s << Error(errors::Silent).code();
    }

    void aLineThatBreaksInASlipLeavesItUncertain()
    {
        QFETCH(QString, kind);
        QFETCH(QString, cause);
        SimulatedSlipPrinter simulated(SlipWire::Network, {}, faultAt(u"slip"_s, kind));
        const auto printer = printerOn(simulated.port(), m_clock);
        QTRY_COMPARE(printer->status().state, DeviceState::Online);
        const Result<PrintedSlip> printed = printOne(*printer);
        QVERIFY(!printed && printed.error().is(errors::SlipUncertain));
        QCOMPARE(printed.error().detail(), cause);
        QCOMPARE(printer->statistics().failed, 1);
    }

    void aCutterThatSticksInASlipIsToldAndMended()
    {
        SimulatedSlipPrinter simulated(SlipWire::Network, {}, faultAt(u"slip"_s, u"cutter"_s));
        const auto printer = printerOn(simulated.port(), m_clock);
        QTRY_COMPARE(printer->status().state, DeviceState::Online);
        QTimer::singleShot(400, this, [&simulated] { simulated.order(u"clear-cutter"_s); });
        QStringList attention;
        const SlipProgressed progress = [&attention](const SlipProgress &step) {
            attention << (step.attention ? step.attention->code() : QString());
        };
        const auto printed = QCoro::waitFor(printer->print(testSlip(m_clock.now()), {}, progress, {}));
        QVERIFY(printed.has_value());
        QVERIFY(attention.contains(QString::fromLatin1(errors::CutterStuck.code)));
        QCOMPARE(simulated.slips().size(), 1);
    }

    void aSlowPrinterIsWaitedFor()
    {
        SimulatedSlipPrinter simulated(SlipWire::Network, {{u"mmPerSecond"_s, 300}});
        const auto printer = printerOn(simulated.port(), m_clock);
        QTRY_COMPARE(printer->status().state, DeviceState::Online);
        QVERIFY(printOne(*printer).has_value());
        QTRY_COMPARE(simulated.slips().size(), 1);
    }

    void aRollThatEndsByItselfIsToldBeforehand()
    {
        SimulatedSlipPrinter simulated(SlipWire::Network, {{u"rollMm"_s, 110}});
        const auto printer = printerOn(simulated.port(), m_clock);
        QTRY_COMPARE(printer->status().state, DeviceState::Online);
        QVERIFY(printOne(*printer).has_value());
        const SlipOptions little{.timeout = 500ms};
        const auto second = printOne(*printer, little);
        QVERIFY(!second && second.error().is(errors::SlipUncertain)); // it ended in the second
        QTRY_VERIFY(printer->status().reason && printer->status().reason->is(errors::SlipPaperOut));
        simulated.order(u"load"_s);
        QTRY_COMPARE(simulated.slips().size(), 2);
    }

    void tornPaperMakesTwoPieces()
    {
        SimulatedSlipPrinter simulated(SlipWire::Network, {}, faultAt(u"slip"_s, u"tear"_s));
        const auto printer = printerOn(simulated.port(), m_clock);
        QTRY_COMPARE(printer->status().state, DeviceState::Online);
        QVERIFY(printOne(*printer).has_value());
        QCOMPARE(simulated.slips().size(), 2);
        QVERIFY(simulated.slips().front().endsWith(u"[torn]\n"_s));
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::SlipPrinterTest)
#include "SlipPrinterTest.moc"
