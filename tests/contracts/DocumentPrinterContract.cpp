// SPDX-License-Identifier: Apache-2.0
#include "tests/contracts/DocumentPrinterContract.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/printer/PrinterErrors.h"
#include "devices/api/printer/TestPage.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

QCoro::Task<void> follow(Task<Result<QJsonObject>> work, std::function<void(const Result<QJsonObject> &)> tell)
{
    const Result<QJsonObject> outcome = co_await std::move(work);
    tell(outcome);
}

QString codeOf(const ErrorDefinition &error)
{
    return QString::fromLatin1(error.code);
}

QString lineOf(const Result<QJsonObject> &outcome)
{
    return outcome ? u"done"_s : outcome.error().toLine();
}

QJsonObject printing(const PrintOptions &options)
{
    return DocumentPrinter::printArguments(testPage(options.media), options);
}

} // namespace

DeviceContract::UsualJob DocumentPrinterContract::usualJob()
{
    return {u"print"_s, printing({.title = u"Test page"_s})};
}

void DocumentPrinterContract::makeJobLong()
{
    order(u"fault slow on print"_s);
}

bool DocumentPrinterContract::isEndOfCrash(const Error &error) const
{
    return error.is(errors::PaperUncertain) || error.is(errors::Cancelled);
}

void DocumentPrinterContract::breakDevice()
{
    order(u"fault abort on print"_s);
}

void DocumentPrinterContract::becomeReady()
{
    QTRY_COMPARE_WITH_TIMEOUT(printer().status().state, DeviceState::Online, 10000);
}

std::shared_ptr<DeviceContract::Running> DocumentPrinterContract::startPaper(std::chrono::milliseconds timeout)
{
    m_attention.clear();
    m_steps.clear();
    auto running = std::make_shared<Running>();
    const JobProgress progress = [this](const QJsonObject &step) {
        const auto known = PrintProgress::fromJson(step);
        if (!known) {
            return;
        }
        m_steps << known->step;
        const QString code = known->attention ? known->attention->code() : QString();
        if (m_attention.isEmpty() || m_attention.last() != code) {
            m_attention << code;
        }
    };
    const QJsonObject arguments = printing({.title = u"Test page"_s, .timeout = timeout});
    follow(printer().execute(u"print"_s, arguments, progress, running->stop.get_token()),
           [running](const Result<QJsonObject> &outcome) { running->answer.emplace(outcome); });
    return running;
}

void DocumentPrinterContract::aPaperComesOutAsItWasSent()
{
    becomeReady();
    QVERIFY(printer().capabilities().has(printer::A4));
    QVERIFY(printer().capabilities().has(printer::A5));
    const auto running = startPaper();
    QTRY_VERIFY_WITH_TIMEOUT(running->answer.has_value(), 15000);
    QVERIFY2(running->answer->has_value(), qPrintable(lineOf(*running->answer)));
    QVERIFY(PrintedPaper::fromJson(**running->answer)->job > 0);
    QCOMPARE(papers().size(), 1); // it was not told before
    QCOMPARE(papers().front(), testPage(Media::A4));
    QCOMPARE(m_steps.front(), PrintStep::Sending);
    QCOMPARE(m_attention, QStringList{QString()});
}

void DocumentPrinterContract::bothSizesAndSidesAreTaken()
{
    becomeReady();
    const PrintOptions options{.title = u"A5"_s, .copies = 2, .media = Media::A5, .sides = Sides::LongEdge};
    const Result<QJsonObject> outcome = runJob({u"print"_s, printing(options)});
    QVERIFY2(outcome.has_value(), qPrintable(lineOf(outcome)));
    QCOMPARE(papers().front(), testPage(Media::A5));
}

void DocumentPrinterContract::whatIsNoPaperIsRefused()
{
    becomeReady();
    const Result<QJsonObject> refused =
        runJob({u"print"_s, DocumentPrinter::printArguments("hello", {.title = u"x"_s})});
    QVERIFY(!refused && refused.error().is(errors::NotAPaper));
    QVERIFY(papers().isEmpty());
}

void DocumentPrinterContract::warningsDoNotStopIt_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("code");
    QTest::newRow("paper") << u"low-paper"_s << codeOf(errors::PaperLow);
    QTest::newRow("toner") << u"toner-low"_s << codeOf(errors::TonerLow);
}

void DocumentPrinterContract::warningsDoNotStopIt()
{
    QFETCH(QString, trouble);
    QFETCH(QString, code);
    becomeReady();
    order(trouble);
    QTRY_VERIFY_WITH_TIMEOUT(printer().status().reason && printer().status().reason->code() == code, 10000);
    QCOMPARE(printer().status().state, DeviceState::Online);
    const Result<QJsonObject> outcome = runJob(usualJob());
    QVERIFY2(outcome.has_value(), qPrintable(lineOf(outcome)));
}

void DocumentPrinterContract::troubleIsToldAndMended_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("mended");
    QTest::addColumn<QString>("code");
    QTest::newRow("paper") << u"fault paper-out on print"_s << u"load"_s << codeOf(errors::PaperOut);
    QTest::newRow("cover") << u"fault cover-open on print"_s << u"close"_s << codeOf(errors::PrinterCoverOpen);
    QTest::newRow("jam") << u"fault jam on print"_s << u"clear-jam"_s << codeOf(errors::PaperJam);
    QTest::newRow("toner") << u"fault toner-out on print"_s << u"new-toner"_s << codeOf(errors::TonerOut);
    QTest::newRow("pause") << u"fault pause on print"_s << u"resume"_s << codeOf(errors::PrinterPaused);
    QTest::newRow("held") << u"fault hold on print"_s << u"release"_s << codeOf(errors::PaperHeld);
}

void DocumentPrinterContract::troubleIsToldAndMended()
{
    QFETCH(QString, trouble);
    QFETCH(QString, mended);
    QFETCH(QString, code);
    becomeReady();
    order(trouble);
    const auto running = startPaper();
    QTRY_COMPARE_WITH_TIMEOUT(m_attention.value(1), code, 10000);
    QVERIFY(!running->answer.has_value());
    QVERIFY(papers().isEmpty());
    order(mended);
    QTRY_VERIFY_WITH_TIMEOUT(running->answer.has_value(), 10000);
    QVERIFY2(running->answer->has_value(), qPrintable(lineOf(*running->answer)));
    QCOMPARE(papers().size(), 1);
    becomeReady();
}

void DocumentPrinterContract::aPaperThatNobodyMendsIsTakenOut()
{
    becomeReady();
    order(u"fault paper-out on print"_s);
    const auto running = startPaper(std::chrono::milliseconds(1200));
    QTRY_VERIFY_WITH_TIMEOUT(running->answer.has_value(), 10000);
    QVERIFY2(!*running->answer && running->answer->error().is(errors::PaperOut), qPrintable(lineOf(*running->answer)));
    QTRY_COMPARE(printer().status().state, DeviceState::UserError);
    QCOMPARE(printer().status().position, MediaPosition::NotInPosition);
    QCOMPARE(waiting(), 0);
    order(u"load"_s);
    becomeReady();
    QVERIFY(papers().isEmpty()); // it is not printed behind one's back
    const Result<QJsonObject> again = runJob(usualJob());
    QVERIFY2(again.has_value(), qPrintable(lineOf(again)));
    QCOMPARE(papers().size(), 1);
}

void DocumentPrinterContract::aCancelledPaperNeverComesOut()
{
    becomeReady();
    order(u"fault cover-open on print"_s);
    const auto running = startPaper();
    QTRY_COMPARE_WITH_TIMEOUT(m_attention.value(1), codeOf(errors::PrinterCoverOpen), 10000);
    running->stop.request_stop();
    QTRY_VERIFY(running->answer.has_value());
    QVERIFY(!*running->answer && running->answer->error().is(errors::Cancelled));
    QTRY_COMPARE(waiting(), 0);
    order(u"close"_s);
    becomeReady();
    const Result<QJsonObject> next = runJob(usualJob());
    QVERIFY2(next.has_value(), qPrintable(lineOf(next)));
    QCOMPARE(papers().size(), 1);
}

void DocumentPrinterContract::aPaperThatIsGivenUpIsTold()
{
    becomeReady();
    order(u"fault abort on print"_s);
    const Result<QJsonObject> outcome = runJob(usualJob());
    QVERIFY2(!outcome && outcome.error().is(errors::PaperAborted), qPrintable(lineOf(outcome)));
}

void DocumentPrinterContract::aPaperThatSomebodyCancelledIsTold()
{
    becomeReady();
    order(u"fault hold on print"_s);
    const auto running = startPaper();
    QTRY_COMPARE_WITH_TIMEOUT(m_attention.value(1), codeOf(errors::PaperHeld), 10000);
    order(u"cancel-jobs"_s);
    QTRY_VERIFY_WITH_TIMEOUT(running->answer.has_value(), 10000);
    QVERIFY(!*running->answer && running->answer->error().is(errors::PaperCancelled));
}

void DocumentPrinterContract::aClosedQueueIsTold()
{
    becomeReady();
    order(u"close-queue"_s);
    const Result<QJsonObject> refused = runJob(usualJob());
    QVERIFY2(!refused && refused.error().is(errors::QueueClosed), qPrintable(lineOf(refused)));
    QTRY_VERIFY(printer().status().reason && printer().status().reason->is(errors::QueueClosed));
    order(u"open-queue"_s);
    becomeReady();
}

void DocumentPrinterContract::aServerThatFallsSilentIsNoticed()
{
    becomeReady();
    const auto running = startPaper();
    order(u"hang"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!printer().status().isUsable(), 15000);
    QVERIFY(printer().status().reason->is(errors::ServerGone));
    QTRY_VERIFY_WITH_TIMEOUT(running->answer.has_value(), 15000);
    QVERIFY(!running->answer->has_value());
    order(u"unplug"_s);
    order(u"plug"_s);
    QTRY_COMPARE_WITH_TIMEOUT(printer().status().state, DeviceState::Online, 15000);
}

} // namespace tonggui::devices
