// SPDX-License-Identifier: Apache-2.0
#include "tests/contracts/IdCardReaderContract.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/idcard/IdCardErrors.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace tonggui::devices {

namespace {

constexpr auto Number = "11010519491231002X";

// A reading that is under way; its answer comes into `answer`.
struct Reading
{
    std::stop_source stop;
    std::optional<Result<IdCard>> answer;
};

QCoro::Task<void> follow(IdCardReader &reader, IdCardReadOptions options, IdCardProgress progress,
                         std::shared_ptr<Reading> reading)
{
    const Result<IdCard> card = co_await reader.read(options, progress, reading->stop.get_token());
    reading->answer.emplace(card);
}

std::shared_ptr<Reading> startReading(IdCardReader &reader, IdCardReadOptions options, IdCardProgress progress = {})
{
    auto reading = std::make_shared<Reading>();
    follow(reader, options, std::move(progress), reading);
    return reading;
}

} // namespace

Result<IdCard> IdCardReaderContract::read(IdCardReadOptions options)
{
    m_steps.clear();
    const auto reading = startReading(reader(), options, [this](IdCardStep step) {
        m_steps << step;
        if (m_onStep) {
            m_onStep(step);
        }
    });
    if (!QTest::qWaitFor([&] { return reading->answer.has_value(); }, 30000)) {
        return failure(Error(errors::Cancelled).because(u"no answer within 30 s"_s));
    }
    return *reading->answer;
}

IdCardReadOptions IdCardReaderContract::within(std::chrono::milliseconds timeout)
{
    IdCardReadOptions options;
    options.timeout = timeout;
    return options;
}

QString IdCardReaderContract::kind() const
{
    return kinds::IdCardReader;
}

DeviceContract::UsualJob IdCardReaderContract::usualJob()
{
    return {u"read"_s, within(20s).toJson()};
}

void IdCardReaderContract::prepareUsualJob()
{
    order(u"lift"_s);
    order(u"put zhangsan"_s);
}

void IdCardReaderContract::makeJobLong()
{
    order(u"lift"_s);
}

void IdCardReaderContract::breakDevice()
{
    order(u"fault checksum on 30 01"_s);
}

void IdCardReaderContract::tellsWhatItCan()
{
    QTRY_COMPARE_WITH_TIMEOUT(reader().status().state, DeviceState::Online, 10000);
    QVERIFY(!reader().descriptor().address.isEmpty());
    QVERIFY(reader().capabilities().has(idcard::Fingerprint));
    QVERIFY(reader().capabilities().has(idcard::LatestAddress));
}

void IdCardReaderContract::tellsItsModuleNumber()
{
    const Result<QString> number = QCoro::waitFor(reader().samNumber({}));
    QCOMPARE(number.value_or(QString()), u"05.01-20180903-0001234567-2018090300"_s);
    QCOMPARE(reader().descriptor().serial, *number);
}

void IdCardReaderContract::readsACard()
{
    order(u"put zhangsan"_s);
    const Result<IdCard> card = read();
    QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().toLine()));
    QCOMPARE(card->number, QLatin1StringView(Number));
    QCOMPARE(card->name, u"张三"_s);
    QCOMPARE(card->photo.size(), 1024);
    QVERIFY(card->fingerprint.isEmpty()); // nobody asked for it
    QVERIFY(card->latestAddress.isEmpty());
    QVERIFY(m_steps.contains(IdCardStep::CardFound));
    QCOMPARE(m_steps.last(), IdCardStep::Reading);
}

void IdCardReaderContract::readsAllThatIsAskedFor()
{
    order(u"put zhangsan"_s);
    IdCardReadOptions options;
    options.withFingerprint = true;
    options.withLatestAddress = true;
    const Result<IdCard> card = read(options);
    QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().toLine()));
    QCOMPARE(card->fingerprint.size(), 1024);
    QCOMPARE(card->latestAddress, u"某市某区新路2号"_s);
    QCOMPARE(m_steps.last(), IdCardStep::ReadingAddress);
}

void IdCardReaderContract::saysWhenACardComes()
{
    QSignalSpy placed(&reader(), &IdCardReader::cardPlaced);
    QSignalSpy events(&reader(), &Device::eventHappened);
    order(u"put zhangsan"_s);
    QVERIFY(read().has_value());
    QTRY_COMPARE(placed.size(), 1);
    QCOMPARE(events.size(), 1);
}

void IdCardReaderContract::waitsForACard()
{
    bool isPut = false;
    m_onStep = [this, &isPut](IdCardStep step) {
        if (step == IdCardStep::WaitingForCard && !std::exchange(isPut, true)) {
            order(u"put zhangsan"_s);
        }
    };
    const Result<IdCard> card = read();
    m_onStep = {};
    QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().toLine()));
    QCOMPARE(m_steps.first(), IdCardStep::WaitingForCard);
}

void IdCardReaderContract::endsWhenNoCardComes()
{
    QTRY_COMPARE(reader().status().state, DeviceState::Online);
    QElapsedTimer clock;
    clock.start();
    const Result<IdCard> card = read(within(700ms));
    QVERIFY(card.error().is(errors::NoCard));
    QVERIFY(clock.elapsed() >= 650);
    QVERIFY(clock.elapsed() < 3000);
}

void IdCardReaderContract::isCancelledWhileWaiting()
{
    const auto reading = startReading(reader(), within(30s));
    QTRY_COMPARE(reader().status().state, DeviceState::Busy);
    QElapsedTimer clock;
    clock.start();
    reading->stop.request_stop();
    QTRY_VERIFY(reading->answer.has_value());
    QVERIFY(reading->answer->error().is(errors::Cancelled));
    QVERIFY(clock.elapsed() < 1000);
    order(u"put zhangsan"_s);
    QTRY_COMPARE(reader().status().state, DeviceState::Online);
    QVERIFY(read().has_value());
}

void IdCardReaderContract::leavesNothingOfACancelledReading()
{
    order(u"put zhangsan"_s);
    order(u"fault slow on 30 01"_s); // about 650 ms
    const auto reading = std::make_shared<Reading>();
    follow(
        reader(), within(30s),
        [reading](IdCardStep step) {
            if (step == IdCardStep::Reading) {
                QTimer::singleShot(50ms, qApp, [reading] { reading->stop.request_stop(); });
            }
        },
        reading);
    QTRY_VERIFY(reading->answer.has_value());
    QVERIFY(reading->answer->error().is(errors::Cancelled));
    // What is left of the old answer never becomes part of the next reading.
    order(u"lift"_s);
    order(u"put zhangsan"_s);
    QTRY_COMPARE(reader().status().state, DeviceState::Online);
    const Result<IdCard> card = read();
    QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().toLine()));
    QCOMPARE(card->number, QLatin1StringView(Number));
}

void IdCardReaderContract::goesOnWhenASecondCallerCame()
{
    const auto first = startReading(reader(), within(30s));
    const auto second = startReading(reader(), within(30s));
    QTRY_VERIFY(second->answer.has_value());
    QVERIFY(second->answer->error().is(errors::Busy));
    QVERIFY(!first->answer.has_value());
    order(u"put zhangsan"_s);
    QTRY_VERIFY(first->answer.has_value());
    QVERIFY(first->answer->has_value());
}

void IdCardReaderContract::noticesThatItIsUnpluggedWhileReading()
{
    order(u"put zhangsan"_s);
    order(u"fault slow on 30 01"_s);
    m_onStep = [this](IdCardStep step) {
        if (step == IdCardStep::Reading) {
            QTimer::singleShot(50ms, this, [this] { order(u"unplug"_s); });
        }
    };
    const Result<IdCard> card = read();
    QVERIFY2(!card && card.error().is(errors::Unplugged), card ? "read" : qPrintable(card.error().toLine()));
    QTRY_COMPARE(reader().status().state, DeviceState::NoDevice);
    QVERIFY(reader().status().reason.has_value());
    QVERIFY(read().error().is(errors::PortNotOpen));
    m_onStep = {};
    order(u"plug"_s);
    order(u"lift"_s);
    order(u"put zhangsan"_s);
    QVERIFY(read().has_value()); // at once, without waiting for anything
}

void IdCardReaderContract::survivesACrashWhileReading()
{
    order(u"put zhangsan"_s);
    order(u"fault slow on 30 01"_s);
    bool isCrashed = false;
    const auto reading = startReading(reader(), within(30s), [&](IdCardStep step) {
        if (step == IdCardStep::Reading) {
            isCrashed = true;
        }
    });
    QTRY_VERIFY(isCrashed);
    QElapsedTimer clock;
    clock.start();
    crash();
    QTRY_VERIFY(reading->answer.has_value());
    QVERIFY(clock.elapsed() < 1000);
    QVERIFY(!reading->answer->has_value());
    QVERIFY(reading->answer->error().is(errors::DriverStopped) || reading->answer->error().is(errors::Cancelled));
    order(u"lift"_s);
    order(u"put zhangsan"_s);
    const Result<IdCard> card = read();
    QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().toLine()));
}

void IdCardReaderContract::survivesASilentModule()
{
    QTRY_COMPARE(reader().status().state, DeviceState::Online);
    order(u"hang"_s);
    QVERIFY(read(within(500ms)).error().is(errors::Silent));
    QVERIFY(!reader().status().isUsable());
    order(u"unplug"_s);
    order(u"plug"_s);
    order(u"put zhangsan"_s);
    const auto readsAgain = [this] { return read(within(500ms)).has_value(); };
    QVERIFY(readsAgain() || readsAgain()); // the first may still meet the line that has gone
}

void IdCardReaderContract::countsOnlyItsOwnFaults()
{
    QCOMPARE(reader().statistics().good, 0);
    order(u"put zhangsan"_s);
    QVERIFY(read().has_value());
    QCOMPARE(reader().statistics().good, 1);
    QVERIFY(reader().statistics().lastGood.isValid());
    QVERIFY(read(within(100ms)).error().is(errors::NoCard)); // not lifted: nobody's fault
    QCOMPARE(reader().statistics().failed, 0);
    order(u"lift"_s);
    order(u"put zhangsan"_s);
    order(u"fault checksum on 30 01"_s);
    QVERIFY(read().error().is(errors::BadChecksum));
    QCOMPARE(reader().statistics().failed, 1);
    QCOMPARE(reader().statistics().lastErrorCode, QString::fromLatin1(errors::BadChecksum.code));
}

void IdCardReaderContract::refusesIncompleteCommands()
{
    const auto progress = [](const QJsonObject &) {};
    const auto incomplete = QCoro::waitFor(reader().execute(u"read"_s, {}, progress, {}));
    QVERIFY(incomplete.error().is(tonggui::errors::MissingField));
}

} // namespace tonggui::devices
