// SPDX-License-Identifier: Apache-2.0
#include "tests/contracts/TicketPrinterContract.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/ErrorWire.h"
#include "devices/api/ticketprinter/TestSlip.h"
#include "devices/api/ticketprinter/TicketPrinterErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

TicketSlip numberSlip()
{
    return {.parts = {SlipText{u"请A012号"_s, SlipAlign::Centre, true, 2, 2}, SlipText{u"到3号窗口办理"_s},
                      SlipText{u"前面还有 3 人"_s}, SlipText{u"Please keep this slip"_s}, SlipQr{u"A012"_s},
                      SlipText{u"2026-11-21 09:30"_s, SlipAlign::Right}},
            .cut = SlipCut::Partial};
}

QCoro::Task<void> follow(Task<Result<QJsonObject>> work, std::function<void(const Result<QJsonObject> &)> tell)
{
    const Result<QJsonObject> outcome = co_await std::move(work);
    tell(outcome);
}

} // namespace

DeviceContract::UsualJob TicketPrinterContract::usualJob()
{
    return {u"print"_s, TicketPrinter::printArguments(numberSlip(), {})};
}

void TicketPrinterContract::makeJobLong()
{
    order(u"fault busy on slip"_s); // pauses for three seconds
}

bool TicketPrinterContract::isEndOfCrash(const Error &error) const
{
    return error.is(errors::SlipUncertain) || error.is(errors::Cancelled);
}

void TicketPrinterContract::breakDevice()
{
    order(u"jam-cutter"_s);
}

void TicketPrinterContract::becomeReady()
{
    QTRY_COMPARE_WITH_TIMEOUT(printer().status().state, DeviceState::Online, 10000);
}

std::shared_ptr<DeviceContract::Running> TicketPrinterContract::startSlip(std::chrono::milliseconds timeout)
{
    m_attention.clear();
    auto running = std::make_shared<Running>();
    const JobProgress progress = [this](const QJsonObject &step) {
        const auto known = SlipProgress::fromJson(step);
        if (known && known->step == SlipStep::Printing) {
            m_attention << (known->attention ? known->attention->code() : QString());
        }
    };
    const QJsonObject arguments = TicketPrinter::printArguments(numberSlip(), {timeout});
    follow(printer().execute(u"print"_s, arguments, progress, running->stop.get_token()),
           [running](const Result<QJsonObject> &outcome) { running->answer.emplace(outcome); });
    return running;
}

void TicketPrinterContract::whatIsOnASlipComesOut()
{
    becomeReady();
    QVERIFY(printer().capabilities().has(ticketprinter::Status));
    QCOMPARE(printer().capabilities().limit<qint64>(ticketprinter::Columns), 48);
    const Result<QJsonObject> outcome = runJob(usualJob());
    QVERIFY2(outcome.has_value(), outcome ? "" : qPrintable(outcome.error().toLine()));
    const auto printed = PrintedSlip::fromJson(*outcome);
    QVERIFY(printed.has_value() && printed->isConfirmed);
    QCOMPARE(printed->replaced, 0);
    QTRY_COMPARE(slips().size(), 1);
    QCOMPARE(slips().front(), QString(16, u' ') +
                                  u"请A012号\n到3号窗口办理\n前面还有 3 人\nPlease keep this slip\n"
                                  "[QR A012]\n"_s +
                                  QString(32, u' ') + u"2026-11-21 09:30\n\n[partial]\n"_s);
    QCOMPARE(printer().status().position, MediaPosition::InPosition);
}

void TicketPrinterContract::charactersItDoesNotHaveAreMarked()
{
    becomeReady();
    TicketSlip slip;
    slip.parts = {SlipText{u"𠮷先生 ·—～￥"_s}};
    const Result<QJsonObject> outcome = runJob({u"print"_s, TicketPrinter::printArguments(slip, {})});
    QVERIFY(outcome.has_value());
    QCOMPARE(PrintedSlip::fromJson(*outcome)->replaced, 1);
    QTRY_COMPARE(slips().size(), 1);
    QVERIFY(slips().front().startsWith(u"〓先生 ·—～￥\n"_s));
}

void TicketPrinterContract::littlePaperIsAWarning()
{
    becomeReady();
    order(u"near-end"_s);
    QTRY_VERIFY_WITH_TIMEOUT(printer().status().reason.has_value(), 10000);
    QVERIFY(printer().status().reason->is(errors::SlipPaperLow));
    QCOMPARE(printer().status().state, DeviceState::Online);
    QVERIFY(runJob(usualJob()).has_value());
    order(u"load"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!printer().status().reason.has_value(), 10000);
}

void TicketPrinterContract::withoutPaperNothingIsPrinted_data()
{
    QTest::addColumn<QString>("trouble");
    QTest::addColumn<QString>("mended");
    QTest::addColumn<QString>("code");
    QTest::newRow("no paper") << u"take-paper"_s << u"load"_s << QString::fromLatin1(errors::SlipPaperOut.code);
    QTest::newRow("open") << u"open"_s << u"close"_s << QString::fromLatin1(errors::SlipCoverOpen.code);
    QTest::newRow("cutter") << u"jam-cutter"_s << u"clear-cutter"_s << QString::fromLatin1(errors::CutterStuck.code);
}

void TicketPrinterContract::withoutPaperNothingIsPrinted()
{
    QFETCH(QString, trouble);
    QFETCH(QString, mended);
    QFETCH(QString, code);
    becomeReady();
    order(trouble);
    const Result<QJsonObject> refused = runJob(usualJob());
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code(), code);
    QTRY_VERIFY(!printer().status().isUsable());
    QCOMPARE(printer().status().reason->code(), code);
    order(mended);
    QTRY_COMPARE_WITH_TIMEOUT(printer().status().state, DeviceState::Online, 10000);
    QVERIFY(slips().isEmpty());
    QVERIFY(runJob(usualJob()).has_value());
    QTRY_COMPARE(slips().size(), 1);
}

void TicketPrinterContract::paperThatEndsInASlipIsMended()
{
    becomeReady();
    order(u"fault paper-out on slip"_s);
    const auto running = startSlip();
    QTRY_COMPARE_WITH_TIMEOUT(m_attention.value(1), QString::fromLatin1(errors::SlipPaperOut.code), 10000);
    QTRY_COMPARE(printer().status().position, MediaPosition::NotInPosition);
    QVERIFY(printer().status().reason.has_value());
    QVERIFY(!running->answer.has_value());
    order(u"load"_s);
    QTRY_VERIFY_WITH_TIMEOUT(running->answer.has_value(), 10000);
    QVERIFY2(running->answer->has_value(),
             running->answer->has_value() ? "" : qPrintable(running->answer->error().toLine()));
    QCOMPARE(m_attention, QStringList({QString(), QString::fromLatin1(errors::SlipPaperOut.code), QString()}));
    QCOMPARE(slips().size(), 1); // each line once
    QCOMPARE(slips().front().count(u"A012号"_s), 1);
    QCOMPARE(slips().front().count(u"Please keep"_s), 1);
    QCOMPARE(printer().status().state, DeviceState::Online);
}

void TicketPrinterContract::aSlipThatNobodyMendsIsUncertain()
{
    becomeReady();
    order(u"fault cover-open on slip"_s);
    const auto running = startSlip(std::chrono::milliseconds(1200));
    QTRY_VERIFY_WITH_TIMEOUT(running->answer.has_value(), 10000);
    QVERIFY(!running->answer->has_value());
    const Error &error = running->answer->error();
    QVERIFY2(error.is(errors::SlipUncertain), qPrintable(error.toLine()));
    QCOMPARE(error.detail(), QString::fromLatin1(errors::SlipCoverOpen.code));
    QTRY_COMPARE(printer().status().state, DeviceState::UserError);
    order(u"close"_s); // what was sent is printed now, and only that
    QTRY_COMPARE(slips().size(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(printer().status().state, DeviceState::Online, 10000);
    QCOMPARE(slips().front().count(u"A012号"_s), 1);
}

void TicketPrinterContract::aPrinterThatFallsSilentIsNoticed()
{
    becomeReady();
    order(u"hang"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!printer().status().isUsable(), 15000);
    QVERIFY(printer().status().reason->is(errors::Silent));
    const Result<QJsonObject> refused = runJob(usualJob());
    QVERIFY(!refused && refused.error().is(errors::Silent));
    order(u"unplug"_s);
    order(u"plug"_s);
    QTRY_COMPARE_WITH_TIMEOUT(printer().status().state, DeviceState::Online, 15000);
    QVERIFY(slips().isEmpty());
}

void TicketPrinterContract::aSlipThatNoPrinterCouldPrintIsRefused()
{
    becomeReady();
    TicketSlip slip;
    slip.parts = {SlipText{u"huge"_s, SlipAlign::Left, false, 9, 1}};
    const Result<QJsonObject> refused = runJob({u"print"_s, TicketPrinter::printArguments(slip, {})});
    QVERIFY(!refused && refused.error().is(errors::SlipUnprintable));
    QVERIFY(slips().isEmpty());
}

} // namespace tonggui::devices
