// SPDX-License-Identifier: Apache-2.0
#include "tests/contracts/DeviceContract.h"

#include "devices/api/DeviceErrors.h"
#include "tests/support/Until.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

QCoro::Task<void> follow(Task<Result<QJsonObject>> work, std::function<void(const Result<QJsonObject> &)> tell)
{
    const Result<QJsonObject> outcome = co_await std::move(work);
    tell(outcome);
}

QByteArray lineOf(const Result<QJsonObject> &outcome)
{
    return outcome ? QByteArray("done") : outcome.error().toLine().toUtf8();
}

} // namespace

std::shared_ptr<DeviceContract::Running> DeviceContract::startJob(const UsualJob &job)
{
    auto running = std::make_shared<Running>();
    const auto progress = [](const QJsonObject &) {};
    follow(device().execute(job.command, job.arguments, progress, running->stop.get_token()),
           [running](const Result<QJsonObject> &outcome) { running->answer.emplace(outcome); });
    return running;
}

Result<QJsonObject> DeviceContract::runJob(const UsualJob &job)
{
    const auto running = startJob(job);
    if (!test::until([&running] { return running->answer.has_value(); }, 30000)) {
        return failure(Error(errors::Cancelled).because(u"no answer within 30 s"_s));
    }
    return *running->answer;
}

bool DeviceContract::isEndOfCrash(const Error &error) const
{
    return error.is(errors::DriverStopped) || error.is(errors::Cancelled);
}

void DeviceContract::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    makeDevice();
}

void DeviceContract::cleanup()
{
    dropDevice();
}

void DeviceContract::saysWhatItIsAndIsReady()
{
    QTRY_COMPARE_WITH_TIMEOUT(device().status().state, DeviceState::Online, 10000);
    QVERIFY(!device().status().reason.has_value());
    QCOMPARE(device().descriptor().kind, kind());
    QVERIFY(!device().descriptor().driver.isEmpty());
    QVERIFY(!device().descriptor().model.isEmpty());
    QVERIFY(!device().descriptor().transport.isEmpty());
}

void DeviceContract::doesItsUsualJob()
{
    prepareUsualJob();
    const Result<QJsonObject> outcome = runJob(usualJob());
    QVERIFY2(outcome.has_value(), lineOf(outcome).constData());
}

void DeviceContract::refusesCommandsItDoesNotKnow()
{
    const Result<QJsonObject> unknown = runJob({u"open-drawer-of-nobody"_s, {}});
    QVERIFY2(!unknown && unknown.error().is(errors::UnknownCommand), lineOf(unknown).constData());
    QTRY_COMPARE_WITH_TIMEOUT(device().status().state, DeviceState::Online, 10000); // as well as before
}

void DeviceContract::answersAtOnceWhenCancelledBefore()
{
    prepareUsualJob();
    const UsualJob job = usualJob();
    std::stop_source stop;
    stop.request_stop();
    std::optional<Result<QJsonObject>> answer;
    QElapsedTimer clock;
    clock.start();
    follow(device().execute(
               job.command, job.arguments, [](const QJsonObject &) {}, stop.get_token()),
           [&answer](const Result<QJsonObject> &outcome) { answer.emplace(outcome); });
    QTRY_VERIFY(answer.has_value());
    QVERIFY2(!*answer && answer->error().is(errors::Cancelled), lineOf(*answer).constData());
    QVERIFY(clock.elapsed() < 1000);
}

void DeviceContract::isCancelledInTheMiddle()
{
    QTRY_COMPARE_WITH_TIMEOUT(device().status().state, DeviceState::Online, 10000);
    prepareUsualJob();
    makeJobLong();
    const auto running = startJob(usualJob());
    QTRY_COMPARE(device().status().state, DeviceState::Busy);
    QTest::qWait(50);
    QElapsedTimer clock;
    clock.start();
    running->stop.request_stop();
    QTRY_VERIFY(running->answer.has_value());
    QVERIFY2(!*running->answer && running->answer->error().is(errors::Cancelled), lineOf(*running->answer).constData());
    QVERIFY(clock.elapsed() < 1000);
    QTRY_COMPARE_WITH_TIMEOUT(device().status().state, DeviceState::Online, 10000);
    prepareUsualJob();
    const Result<QJsonObject> next = runJob(usualJob());
    QVERIFY2(next.has_value(), lineOf(next).constData());
}

void DeviceContract::refusesASecondCaller()
{
    QTRY_COMPARE_WITH_TIMEOUT(device().status().state, DeviceState::Online, 10000);
    prepareUsualJob();
    makeJobLong();
    const auto first = startJob(usualJob());
    QTRY_COMPARE(device().status().state, DeviceState::Busy);
    const Result<QJsonObject> second = runJob(usualJob());
    QVERIFY2(!second && second.error().is(errors::Busy), lineOf(second).constData());
    QVERIFY(!first->answer.has_value());
    first->stop.request_stop();
    QTRY_VERIFY(first->answer.has_value());
}

void DeviceContract::endsTheJobWhenItIsUnplugged()
{
    QTRY_COMPARE_WITH_TIMEOUT(device().status().state, DeviceState::Online, 10000);
    prepareUsualJob();
    makeJobLong();
    const auto running = startJob(usualJob());
    QTRY_COMPARE(device().status().state, DeviceState::Busy);
    order(u"unplug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(running->answer.has_value(), 10000);
    QVERIFY(!running->answer->has_value());
    QTRY_VERIFY_WITH_TIMEOUT(!device().status().isUsable(), 10000);
    QVERIFY(device().status().reason.has_value()); // in the operator's words
    order(u"plug"_s);
    QTRY_COMPARE_WITH_TIMEOUT(device().status().state, DeviceState::Online, 15000);
    prepareUsualJob();
    const Result<QJsonObject> next = runJob(usualJob());
    QVERIFY2(next.has_value(), lineOf(next).constData());
}

void DeviceContract::comesBackByItself()
{
    QTRY_COMPARE_WITH_TIMEOUT(device().status().state, DeviceState::Online, 10000);
    order(u"unplug"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!device().status().isUsable(), 10000);
    order(u"plug"_s);
    QTRY_COMPARE_WITH_TIMEOUT(device().status().state, DeviceState::Online, 15000);
}

void DeviceContract::survivesACrash()
{
    QTRY_COMPARE_WITH_TIMEOUT(device().status().state, DeviceState::Online, 10000);
    prepareUsualJob();
    makeJobLong();
    const auto running = startJob(usualJob());
    QTRY_COMPARE(device().status().state, DeviceState::Busy);
    QElapsedTimer clock;
    clock.start();
    crash();
    QTRY_VERIFY(running->answer.has_value());
    QVERIFY(clock.elapsed() < 1000);
    QVERIFY(!running->answer->has_value());
    const Error &error = running->answer->error();
    QVERIFY2(isEndOfCrash(error), qPrintable(error.toLine()));
    QTRY_COMPARE_WITH_TIMEOUT(device().status().state, DeviceState::Online, 10000);
    prepareUsualJob();
    const Result<QJsonObject> next = runJob(usualJob());
    QVERIFY2(next.has_value(), lineOf(next).constData());
}

void DeviceContract::countsWhatItDid()
{
    QTRY_COMPARE_WITH_TIMEOUT(device().status().state, DeviceState::Online, 10000);
    QCOMPARE(device().statistics().good, 0);
    prepareUsualJob();
    const Result<QJsonObject> good = runJob(usualJob());
    QVERIFY2(good.has_value(), lineOf(good).constData());
    QCOMPARE(device().statistics().good, 1);
    QVERIFY(device().statistics().lastGood.isValid());
    QCOMPARE(device().statistics().failed, 0);
    prepareUsualJob();
    breakDevice();
    const Result<QJsonObject> bad = runJob(usualJob());
    QVERIFY(!bad.has_value());
    QCOMPARE(device().statistics().failed, 1);
    QCOMPARE(device().statistics().lastErrorCode, bad.error().code());
}

} // namespace tonggui::devices
