// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/api/printer/PrinterErrors.h"
#include "devices/api/printer/TestPage.h"
#include "devices/plugins/printer-cups/CupsPrinter.h"
#include "tests/devices/printers/RealPrintServer.h"

#include <QCoroTask>

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

namespace {

QCoro::Task<void> follow(Task<Result<PrintedPaper>> work, std::function<void(const Result<PrintedPaper> &)> tell)
{
    const Result<PrintedPaper> outcome = co_await std::move(work);
    tell(outcome);
}

} // namespace

// The driver on a real print server.
class CupsServerTest : public QObject
{
    Q_OBJECT

private:
    using Answer = std::optional<Result<PrintedPaper>>;

    std::unique_ptr<cups::CupsPrinter> printerOn(const QString &queue) const
    {
        const cups::PrinterAddress address = cups::PrinterAddress::from(m_server->address(), queue);
        const cups::CupsPrinter::Times times{.look = 150ms, .run = {.poll = 100ms, .gone = 1500ms}};
        return std::make_unique<cups::CupsPrinter>(
            u"printer-cups"_s, std::make_shared<cups::QueueThread>(address, 3000ms), times, m_clock);
    }

    static void start(DocumentPrinter &printer, std::shared_ptr<Answer> answer, std::shared_ptr<QStringList> attention,
                      std::stop_token stop = {})
    {
        const PrintProgressed progress = [attention](const PrintProgress &step) {
            *attention << (step.attention ? step.attention->code() : QString());
        };
        const PrintOptions options{.title = u"Test page"_s, .timeout = 20s};
        follow(printer.print(testPage(Media::A4), options, progress, stop),
               [answer](const Result<PrintedPaper> &outcome) { answer->emplace(outcome); });
    }

    static Result<PrintedPaper> printOne(DocumentPrinter &printer)
    {
        const PrintOptions options{.title = u"Test page"_s, .timeout = 20s};
        return QCoro::waitFor(printer.print(testPage(Media::A4), options, {}, {}));
    }

    SystemClock m_clock;
    std::unique_ptr<RealPrintServer> m_server;

private Q_SLOTS:
    void initTestCase()
    {
        m_server = std::make_unique<RealPrintServer>();
        if (!m_server->start()) {
            QSKIP("SKIP-ALL: a print server cannot be started here");
        }
    }

    void cleanupTestCase() { m_server.reset(); }

    void init()
    {
        m_server->clearDesk();
        QVERIFY(m_server->addQueue(u"desk"_s));
    }

    void aServerWithoutADefaultSaysSo()
    {
        const auto printer = printerOn({});
        QTRY_VERIFY(printer->status().reason && printer->status().reason->is(errors::NoDefaultQueue));
        QCOMPARE(printer->status().state, DeviceState::NoDevice);
    }

    void theDefaultQueueIsFoundAndPrints()
    {
        QVERIFY(m_server->run(u"lpadmin"_s, {u"-d"_s, u"desk"_s}));
        const auto printer = printerOn({});
        QTRY_COMPARE(printer->status().state, DeviceState::Online);
        QCOMPARE(printer->descriptor().model, u"Tonggui Desk Printer"_s);
        QCOMPARE(printer->capabilities().features(), QStringList({u"a4"_s, u"a5"_s, u"duplex"_s}));
        const Result<PrintedPaper> paper = printOne(*printer);
        QVERIFY2(paper.has_value(), paper ? "" : qPrintable(paper.error().toLine()));
        QVERIFY(paper->job > 0);
        QCOMPARE(m_server->papers(), QList<QByteArray>{testPage(Media::A4)});
    }

    void aQueueThatIsNotThereIsNamed()
    {
        const auto printer = printerOn(u"nowhere"_s);
        QTRY_VERIFY(printer->status().reason && printer->status().reason->is(errors::QueueUnknown));
        QVERIFY(printer->status().reason->text().contains(u"nowhere"_s));
        const Result<PrintedPaper> paper = printOne(*printer);
        QVERIFY(!paper && paper.error().is(errors::QueueUnknown));
    }

    void missingPaperIsToldAndMended()
    {
        const auto printer = printerOn(u"desk"_s);
        m_server->say(u"no-paper"_s);
        const auto answer = std::make_shared<Answer>();
        const auto attention = std::make_shared<QStringList>();
        start(*printer, answer, attention);
        const QString out = QString::fromLatin1(errors::PaperOut.code);
        QTRY_VERIFY_WITH_TIMEOUT(attention->contains(out), 10000);
        QCOMPARE(printer->status().position, MediaPosition::NotInPosition);
        m_server->unsay(u"no-paper"_s);
        QTRY_VERIFY_WITH_TIMEOUT(answer->has_value(), 10000);
        QVERIFY2((*answer)->has_value(), (*answer)->has_value() ? "" : qPrintable((*answer)->error().toLine()));
        QCOMPARE(m_server->papers().size(), 1);
        QTRY_COMPARE(printer->status().state, DeviceState::Online);
    }

    void aCancelledPaperIsTakenOut()
    {
        const auto printer = printerOn(u"desk"_s);
        m_server->say(u"no-paper"_s);
        const auto answer = std::make_shared<Answer>();
        const auto attention = std::make_shared<QStringList>();
        std::stop_source stop;
        start(*printer, answer, attention, stop.get_token());
        QTRY_VERIFY_WITH_TIMEOUT(attention->contains(QString::fromLatin1(errors::PaperOut.code)), 10000);
        stop.request_stop();
        QTRY_VERIFY(answer->has_value());
        QVERIFY(!**answer && (*answer)->error().is(errors::Cancelled));
        QTRY_COMPARE_WITH_TIMEOUT(printer->status().state, DeviceState::Online, 10000); // its job is gone
        m_server->unsay(u"no-paper"_s);
        QVERIFY(printOne(*printer).has_value());
        QCOMPARE(m_server->papers().size(), 1);
    }

    void aStoppedQueueHoldsThePaperUntilItIsStarted()
    {
        const auto printer = printerOn(u"desk"_s);
        m_server->say(u"exit-code"_s, "4"); // the backend asks for the queue to be stopped
        const auto answer = std::make_shared<Answer>();
        const auto attention = std::make_shared<QStringList>();
        start(*printer, answer, attention);
        QTRY_VERIFY_WITH_TIMEOUT(attention->contains(QString::fromLatin1(errors::PrinterPaused.code)), 10000);
        QVERIFY(m_server->papers().isEmpty());
        m_server->unsay(u"exit-code"_s);
        QVERIFY(m_server->run(u"cupsenable"_s, {u"desk"_s}));
        QTRY_VERIFY_WITH_TIMEOUT(answer->has_value(), 10000);
        QVERIFY((*answer)->has_value());
        QCOMPARE(m_server->papers().size(), 1);
    }

    void aQueueThatTakesNothingSaysSo()
    {
        const auto printer = printerOn(u"desk"_s);
        QVERIFY(m_server->run(u"cupsreject"_s, {u"desk"_s}));
        const Result<PrintedPaper> paper = printOne(*printer);
        QVERIFY(!paper && paper.error().is(errors::QueueClosed));
        QVERIFY(m_server->run(u"cupsaccept"_s, {u"desk"_s}));
        QTRY_COMPARE(printer->status().state, DeviceState::Online);
    }

    // Last: it ends the server in the middle of a paper.
    void aServerThatGoesAwayLeavesThePaperUncertain()
    {
        const auto printer = printerOn(u"desk"_s);
        m_server->say(u"no-paper"_s);
        const auto answer = std::make_shared<Answer>();
        const auto attention = std::make_shared<QStringList>();
        start(*printer, answer, attention);
        QTRY_VERIFY_WITH_TIMEOUT(attention->contains(QString::fromLatin1(errors::PaperOut.code)), 10000);
        m_server->stop();
        m_server->unsay(u"no-paper"_s);
        QTRY_VERIFY_WITH_TIMEOUT(answer->has_value(), 15000);
        QVERIFY(!**answer && (*answer)->error().is(errors::PaperUncertain));
        QVERIFY(printer->status().reason && printer->status().reason->is(errors::ServerGone));
        QCOMPARE(printer->status().state, DeviceState::Offline);
        QVERIFY(m_server->start());
        QTRY_COMPARE_WITH_TIMEOUT(printer->status().state, DeviceState::Online, 15000);
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::CupsServerTest)
#include "CupsServerTest.moc"
