// SPDX-License-Identifier: Apache-2.0
#include "devices/api/printer/PrinterErrors.h"
#include "devices/api/printer/TestPage.h"
#include "devices/plugins/printer-cups/CupsPrinter.h"
#include "tests/devices/printers/SimulatedPaperPrinter.h"

#include <QCoroTask>

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// Printers and servers that do not behave, in front of the driver; and what it makes of their words.
class PaperPrinterTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<cups::CupsPrinter> printerOn(const QString &printer, const QString &server = {}) const
    {
        const cups::PrinterAddress address = cups::PrinterAddress::from(server, printer);
        const cups::CupsPrinter::Times times{.look = 150ms, .run = {.poll = 50ms, .gone = 600ms}};
        return std::make_unique<cups::CupsPrinter>(u"printer-cups"_s,
                                                   std::make_shared<cups::QueueThread>(address, 500ms), times, m_clock);
    }

    static Result<PrintedPaper> printOne(DocumentPrinter &printer, PrintOptions options = {.title = u"Test"_s})
    {
        return QCoro::waitFor(printer.print(testPage(options.media), options, {}, {}));
    }

    static QJsonArray fault(const QString &on, const QString &kind, const QJsonObject &more = {})
    {
        QJsonObject object = more;
        object[u"on"_s] = on;
        object[u"fault"_s] = kind;
        return {object};
    }

    SystemClock m_clock;

private Q_SLOTS:
    void addressesAreUnderstood()
    {
        using cups::PrinterAddress;
        const PrinterAddress direct = PrinterAddress::from(u"ignored"_s, u"ipps://printer.example/ipp/print"_s);
        QCOMPARE(direct.host, "printer.example");
        QCOMPARE(direct.port, 631);
        QVERIFY(direct.isEncrypted);
        QCOMPARE(direct.resource(), "/ipp/print");
        const PrinterAddress queue = PrinterAddress::from(u"print.example:8631"_s, u"二楼 A4"_s);
        QCOMPARE(queue.host, "print.example");
        QCOMPARE(queue.port, 8631);
        QCOMPARE(queue.resource(), "/printers/%E4%BA%8C%E6%A5%BC%20A4");
        const PrinterAddress socket = PrinterAddress::from(u"/run/cups/cups.sock"_s, u"q"_s);
        QCOMPARE(socket.host, "/run/cups/cups.sock");
        QVERIFY(PrinterAddress::from({}, {}).uri.isEmpty());
    }

    void reasonsAreTranslatedIntoTheOperatorsWords_data()
    {
        QTest::addColumn<QStringList>("reasons");
        QTest::addColumn<QString>("hindrance");
        QTest::addColumn<QString>("warning");
        const auto code = [](const ErrorDefinition &error) { return QString::fromLatin1(error.code); };
        QTest::newRow("none") << QStringList{u"none"_s} << QString() << QString();
        QTest::newRow("cover before paper") << QStringList{u"media-empty-error"_s, u"door-open-report"_s}
                                            << code(errors::PrinterCoverOpen) << QString();
        QTest::newRow("severity is not trusted")
            << QStringList{u"media-empty-warning"_s} << code(errors::PaperOut) << QString();
        QTest::newRow("offline") << QStringList{u"offline-report"_s} << code(errors::PrinterOffline) << QString();
        QTest::newRow("warnings") << QStringList{u"toner-low-warning"_s} << QString() << code(errors::TonerLow);
        QTest::newRow("both") << QStringList{u"media-low"_s, u"toner-empty"_s} << code(errors::TonerOut)
                              << code(errors::PaperLow);
        QTest::newRow("unknown error") << QStringList{u"fuser-over-temp-error"_s} << code(errors::PrinterAttention)
                                       << QString();
        QTest::newRow("unknown warning") << QStringList{u"fuser-over-temp-warning"_s} << QString() << QString();
        QTest::newRow("connecting") << QStringList{u"connecting-to-device"_s} << QString() << QString();
    }

    void reasonsAreTranslatedIntoTheOperatorsWords()
    {
        QFETCH(QStringList, reasons);
        QFETCH(QString, hindrance);
        QFETCH(QString, warning);
        const auto known = cups::QueueReasons::of(reasons, false);
        QCOMPARE(known.hindrance ? known.hindrance->code() : QString(), hindrance);
        QCOMPARE(known.warning ? known.warning->code() : QString(), warning);
        const auto stopped = cups::QueueReasons::of(reasons, true);
        QCOMPARE(stopped.hindrance->code(),
                 hindrance.isEmpty() ? QString::fromLatin1(errors::PrinterPaused.code) : hindrance);
    }

    void whatThePrinterCannotDoIsRefusedBefore()
    {
        SimulatedPaperPrinter simulated({{u"media"_s, QJsonArray{u"iso_a4_210x297mm"_s}}, {u"duplex"_s, false}});
        const auto printer = printerOn(simulated.address());
        QTRY_COMPARE(printer->status().state, DeviceState::Online);
        QCOMPARE(printer->capabilities().features(), QStringList{u"a4"_s});
        const auto small = printOne(*printer, {.title = u"x"_s, .media = Media::A5});
        QVERIFY(!small && small.error().is(errors::MediaUnsupported));
        const auto both = printOne(*printer, {.title = u"x"_s, .sides = Sides::LongEdge});
        QVERIFY(!both && both.error().is(errors::DuplexUnsupported));
        QVERIFY(simulated.simulator().papers().empty());
        QCOMPARE(printer->statistics().failed, 0); // the printer is not to blame
    }

    void aServerThatIsNotThereIsTold()
    {
        QString address;
        {
            SimulatedPaperPrinter gone;
            address = gone.address();
        }
        const auto printer = printerOn(address);
        const auto paper = printOne(*printer);
        QVERIFY(!paper && paper.error().is(errors::ServerGone));
        QTRY_COMPARE(printer->status().state, DeviceState::Offline);
    }

    void oddAnswersDoNoHarm_data()
    {
        QTest::addColumn<QJsonArray>("faults");
        QTest::addColumn<QString>("code"); // empty: the paper comes out
        QTest::newRow("refused") << fault(u"request"_s, u"code"_s, {{u"times"_s, 99}})
                                 << QString::fromLatin1(errors::ServerRefused.code);
        QTest::newRow("not IPP") << fault(u"request"_s, u"garbage"_s, {{u"times"_s, 99}})
                                 << QString::fromLatin1(errors::ServerGone.code);
        QTest::newRow("closed while sending")
            << fault(u"print"_s, u"disconnect"_s) << QString::fromLatin1(errors::PaperUncertain.code);
        QTest::newRow("late once") << fault(u"request"_s, u"busy"_s, {{u"delayMs"_s, 200}, {u"nth"_s, 4}}) << QString();
    }

    void oddAnswersDoNoHarm()
    {
        QFETCH(QJsonArray, faults);
        QFETCH(QString, code);
        SimulatedPaperPrinter simulated({}, faults);
        const auto printer = printerOn(simulated.address());
        const auto paper = printOne(*printer);
        QCOMPARE(paper ? QString() : paper.error().code(), code);
        QVERIFY(simulated.papers().size() <= 1); // never twice
    }

    void aPaperIsKeptInTheOutputFolder()
    {
        SimulatedPaperPrinter simulated;
        const auto printer = printerOn(simulated.address());
        QVERIFY(printOne(*printer, {.title = u"receipt"_s, .copies = 3}).has_value());
        QFile file(simulated.output() + u"/paper-0001.pdf"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), testPage(Media::A4));
        const auto paper = simulated.simulator().papers().front();
        QCOMPARE(paper.title, "receipt");
        QCOMPARE(paper.copies, 3);
        QCOMPARE(paper.pages, 3);
        QCOMPARE(paper.sides, "one-sided");
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::PaperPrinterTest)
#include "PaperPrinterTest.moc"
