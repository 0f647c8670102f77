// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/devices/DeviceOverview.h"
#include "app/counter/ui/devices/DeviceReport.h"
#include "app/counter/ui/devices/DeviceTrials.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "tests/counter/ui/DeviceScenes.h"

#include <QSignalSpy>

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;
using devices::DeviceState;

namespace {

QDateTime noon()
{
    return {QDate(2026, 11, 21), QTime(12, 0)};
}

ShelfDevice deviceWith(DeviceState state, std::optional<Error> reason, DriverLife life = DriverLife::Running)
{
    ShelfDevice device;
    device.kind = devices::kinds::Printer;
    device.status = {state, devices::MediaPosition::Unknown, std::move(reason)};
    device.life = life;
    return device;
}

ShelfDevice deviceWith(int good, int failed, int restarts = 0)
{
    ShelfDevice device = deviceWith(DeviceState::Online, std::nullopt);
    device.week = {{noon().date(), good, failed}};
    device.restarts = restarts;
    device.lastErrorCode = Error(devices::errors::PortNotOpen).code();
    return device;
}

} // namespace

// How devices are told of, without a window.
class DeviceWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void howADeviceIs_data()
    {
        QTest::addColumn<ShelfDevice>("device");
        QTest::addColumn<DeviceCondition>("condition");
        const Error jam(devices::errors::PaperJam);
        const auto row = [](const char *name, const ShelfDevice &device, DeviceCondition condition) {
            QTest::newRow(name) << device << condition;
        };
        row("online", deviceWith(DeviceState::Online, {}), DeviceCondition::Well);
        row("busy", deviceWith(DeviceState::Busy, {}), DeviceCondition::Well);
        row("warning", deviceWith(DeviceState::Online, Error(devices::errors::PaperLow)), DeviceCondition::Attention);
        row("jam", deviceWith(DeviceState::HardwareError, jam), DeviceCondition::Unusable);
        row("offline, nobody knows why", deviceWith(DeviceState::Offline, {}), DeviceCondition::Unusable);
        row("starting", deviceWith(DeviceState::Offline, {}, DriverLife::Starting), DeviceCondition::Starting);
        row("its driver comes back",
            deviceWith(DeviceState::Offline, Error(devices::errors::DriverStopped), DriverLife::Starting),
            DeviceCondition::Starting);
        row("starts and has no port",
            deviceWith(DeviceState::Offline, Error(devices::errors::PortNotOpen), DriverLife::Starting),
            DeviceCondition::Unusable);
        row("switched off", deviceWith(DeviceState::Online, {}, DriverLife::SwitchedOff), DeviceCondition::Unusable);
        row("fails often", deviceWith(40, 4), DeviceCondition::Attention);
        row("failed twice only", deviceWith(2, 2), DeviceCondition::Well);
        row("fails seldom", deviceWith(100, 4), DeviceCondition::Well);
        row("restarted often", deviceWith(100, 0, 3), DeviceCondition::Attention);
    }

    void howADeviceIs()
    {
        QFETCH(ShelfDevice, device);
        QFETCH(DeviceCondition, condition);
        QCOMPARE(conditionOf(device), condition);
        QVERIFY(!conditionWord(condition).isEmpty());
    }

    void howLongAgo_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<QString>("words");
        QTest::newRow("now") << 0 << u"0 s ago"_s;
        QTest::newRow("seconds") << 59 << u"59 s ago"_s;
        QTest::newRow("minute") << 60 << u"1 min ago"_s;
        QTest::newRow("minutes") << 3599 << u"59 min ago"_s;
        QTest::newRow("hour") << 3600 << u"1 h ago"_s;
        QTest::newRow("day") << 86400 << u"1 d ago"_s;
        QTest::newRow("the clock was set back") << -100 << u"0 s ago"_s;
    }

    void howLongAgo()
    {
        QFETCH(int, seconds);
        QFETCH(QString, words);
        QCOMPARE(agoWords(noon().addSecs(-seconds), noon()), words);
    }

    void whatWasNeverUsedSaysSo()
    {
        QCOMPARE(agoWords({}, noon()), u"not yet"_s);
        QCOMPARE(rateWords(ShelfDevice()), u"—"_s);
        QCOMPARE(rateWords(deviceWith(249, 1)), u"0.4%"_s);
    }

    void aRemedyIsTakenApart_data()
    {
        QTest::addColumn<QString>("remedy");
        QTest::addColumn<QStringList>("steps");
        QTest::newRow("one") << u"Plug it in."_s << QStringList{u"Plug it in"_s};
        QTest::newRow("two") << u"Plug it in again. It is found by itself; then try again."_s
                             << QStringList{u"Plug it in again"_s, u"It is found by itself; then try again"_s};
        QTest::newRow("Chinese") << u"请打开前盖。取出纸张后合上。"_s
                                 << QStringList{u"请打开前盖"_s, u"取出纸张后合上"_s};
        QTest::newRow("a number stays whole") << u"Wait 1.5 s. Go on"_s << QStringList{u"Wait 1.5 s"_s, u"Go on"_s};
        QTest::newRow("nothing") << QString() << QStringList();
    }

    void aRemedyIsTakenApart()
    {
        QFETCH(QString, remedy);
        QFETCH(QStringList, steps);
        QCOMPARE(stepsOf(remedy), steps);
    }

    void aDeviceHasAName()
    {
        ShelfDevice device;
        device.kind = devices::kinds::Camera;
        QCOMPARE(deviceTitle(device, u"en"_s), u"Camera"_s);
        device.driverTitle = {{u"en"_s, u"Web camera"_s}, {u"zh_CN"_s, u"摄像头"_s}};
        QCOMPARE(deviceTitle(device, u"zh_CN"_s), u"摄像头"_s);
        QCOMPARE(deviceTitle(device, u"fr"_s), u"Web camera"_s);
        device.descriptor = {.model = u"C-1080"_s, .transport = u"serial"_s, .address = u"/dev/ttyS1"_s};
        QCOMPARE(deviceTitle(device, u"en"_s), u"C-1080"_s);
        QCOMPARE(deviceLine(device, u"en"_s), u"C-1080 · serial port · ttyS1"_s);
        device.name = u"Hall"_s;
        QCOMPARE(deviceTitle(device, u"en"_s), u"Hall"_s);
        QCOMPARE(deviceLine(device, u"en"_s), u"Hall · C-1080 · serial port · ttyS1"_s);
        QCOMPARE(kindTitle(u"finger-reader"_s), u"finger-reader"_s);
        QCOMPARE(kindIcon(u"finger-reader"_s), Icon::Device);
    }

    // What a code was about is not kept; its sentence still reads well.
    void aCodeIsToldInWords()
    {
        QCOMPARE(codeWords(Error(devices::errors::Silent).code()), u"The device does not answer."_s);
        QCOMPARE(codeWords(Error(devices::errors::PortNotOpen).code()), u"The device's port … cannot be opened."_s);
        QVERIFY(codeWords(u"acme.odd"_s).contains(u"acme.odd"_s));
    }

    void whatFailsOftenIsToldWithItsLastFault()
    {
        FakeShelf shelf;
        shelf.all = {deviceWith(40, 4)};
        shelf.all[0].isUsed = true;
        const DeviceOverview overview = DeviceOverview::of(shelf, noon(), u"en"_s);
        QCOMPARE(overview.cards.size(), size_t(2)); // the reader that is missing, and the printer
        QCOMPARE(overview.cards[0].condition, DeviceCondition::Unusable);
        const DeviceCardContent &printer = overview.cards[1].content;
        QCOMPARE(printer.message, u"It failed 4 of 44 times in 7 days"_s);
        QVERIFY(printer.steps.join(u' ').contains(u"cannot be opened"_s));
        QCOMPARE(printer.tone, Tone::Warning);
        QCOMPARE(overview.counts, u"2 in use: 0 ready, 1 to look at, 1 not usable"_s);
    }

    void othersAreFreeOrInUse()
    {
        FakeShelf shelf;
        shelf.add(devices::kinds::IdCardReader, u"a"_s, u"R-1"_s);
        shelf.add(devices::kinds::IdCardReader, u"b"_s, u"R-2"_s);
        shelf.become(u"b"_s, DeviceState::Busy);
        const auto others = [&shelf] { return DeviceOverview::of(shelf, noon(), u"en"_s).others; };
        QCOMPARE(others()[0], (OtherDevice{u"ID card reader · R-2"_s, u"in use"_s, Tone::Neutral}));
        QVERIFY(!DeviceOverview::of(shelf, noon(), u"en"_s).cards[0].content.hasOther); // not while it is in use
        shelf.become(u"b"_s, DeviceState::Online);
        QCOMPARE(others()[0].state, u"free"_s);
        QVERIFY(DeviceOverview::of(shelf, noon(), u"en"_s).cards[0].content.hasOther);
        shelf.become(u"b"_s, DeviceState::Offline, Error(devices::errors::Unplugged));
        QCOMPARE(others()[0].state, u"Not usable"_s);
    }

    void onlyTodaysHappeningsTheLastFirst()
    {
        FakeShelf shelf;
        furnish(shelf, noon());
        trouble(shelf, noon());
        const std::vector<Happening> happenings = DeviceOverview::of(shelf, noon(), u"en"_s).happenings;
        QCOMPARE(happenings.size(), size_t(4));
        QCOMPARE(happenings[0].time, u"11:58"_s);
        QCOMPARE(happenings[0].code, u"printer.paper-jam"_s);
        QCOMPARE(happenings[2].tone, Tone::Success);
        QVERIFY(happenings[2].code.isEmpty());
        for (int i = 0; i < 100; ++i) {
            shelf.happened.push_back(shelf.happened.back());
        }
        QCOMPARE(DeviceOverview::of(shelf, noon(), u"en"_s).happenings.size(), size_t(12)); // no endless page
    }

    void theWorstCounts()
    {
        FakeShelf shelf;
        furnish(shelf, noon());
        QCOMPARE(worstOf(shelf.all), DeviceCondition::Well);
        shelf.become(u"reader-2"_s, DeviceState::Offline, Error(devices::errors::Unplugged));
        QCOMPARE(worstOf(shelf.all), DeviceCondition::Well); // nobody uses it
        shelf.become(u"printer"_s, DeviceState::Online, Error(devices::errors::PaperLow));
        QCOMPARE(worstOf(shelf.all), DeviceCondition::Attention);
        shelf.become(u"camera"_s, DeviceState::Offline, Error(devices::errors::Unplugged));
        QCOMPARE(worstOf(shelf.all), DeviceCondition::Unusable);
    }

    void theReportHoldsWhatItNeedsAndNobodysName()
    {
        FakeShelf shelf;
        furnish(shelf, noon());
        trouble(shelf, noon());
        shelf.all[0].name = u"林知夏的阅读器"_s;
        const QJsonObject report = deviceReport(shelf, noon());
        const QString text = QString::fromUtf8(QJsonDocument(report).toJson());
        QVERIFY(!text.contains(u"林知夏"_s));
        const QJsonObject reader = report[u"devices"_s].toArray()[0].toObject();
        QCOMPARE(reader[u"condition"_s].toString(), u"well"_s);
        QCOMPARE(reader[u"descriptor"_s].toObject()[u"model"_s].toString(), u"思远 IDR-210"_s);
        QCOMPARE(reader[u"service"_s].toObject()[u"days"_s].toArray().size(), 7);
        QCOMPARE(reader[u"settings"_s].toArray()[0].toObject()[u"title"_s].toString(), u"Port"_s);
        QCOMPARE(report[u"events"_s].toArray().size(), 5);
        const QJsonObject refused = report[u"refusedDrivers"_s].toArray()[0].toObject();
        QCOMPARE(refused[u"code"_s].toString(), u"plugin.wrong-abi"_s);
        QVERIFY(refused[u"text"_s].toString().contains(u"finger-acme"_s));
    }

    void aTrialOfAnUnknownKindDoesNotBegin()
    {
        FakeShelf shelf;
        const SystemClock clock;
        SystemRandomness randomness;
        DeviceTrials trials(shelf, {clock, randomness});
        QSignalSpy began(&trials, &DeviceTrials::began);
        trials.begin(u"finger-reader"_s);
        QCOMPARE(began.size(), 0);
        QVERIFY(!trials.isRunning());
        trials.begin(devices::kinds::Printer);
        trials.begin(devices::kinds::Printer); // is under way already
        QCOMPARE(began.size(), 1);
        QCOMPARE(shelf.used(devices::kinds::Printer).heard.size(), 1);
        trials.stopAll();
        QTRY_VERIFY(!trials.isRunning());
    }

    // Trials that are under way when the program ends are told to stop, and nobody hears of them.
    void trialsEndWithTheirOwner()
    {
        FakeShelf shelf;
        const SystemClock clock;
        SystemRandomness randomness;
        auto trials = std::make_unique<DeviceTrials>(shelf, devices::TrialWorld{clock, randomness});
        trials->begin(devices::kinds::IdCardReader);
        HeldChannel &reader = shelf.used(devices::kinds::IdCardReader);
        const Reply<QJsonObject> answer = *reader.answer;
        trials.reset();
        QVERIFY(answer.isSet());
        reader.progress({{u"step"_s, u"reading"_s}}); // comes too late
        QCoreApplication::processEvents();
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(DeviceWordsTest)
#include "DeviceWordsTest.moc"
