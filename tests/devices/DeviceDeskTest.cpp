// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"
#include "devices/api/PluginErrors.h"
#include "devices/api/idcard/IdCardErrors.h"
#include "tests/devices/OddDrivers.h"

#include <QSignalSpy>

using namespace std::chrono_literals;

namespace tonggui::devices {

using namespace tonggui::tests;

// The desk's reader is one object for the whole day, whatever driver is behind it.
class DeviceDeskTest : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void beforeAnythingIsChosen()
    {
        DeviceDesk desk(builtEnvironment(m_folder.path()), m_clock);
        QVERIFY(QCoro::waitFor(desk.idCardReader().read({}, {}, {})).error().is(errors::NotChosen));
        QVERIFY(QCoro::waitFor(desk.idCardReader().samNumber({})).error().is(errors::NotChosen));
        QCOMPARE(desk.idCardReader().status().state, DeviceState::NoDevice);
        QVERIFY(desk.idCardReader().status().reason->is(errors::NotChosen));
        QCOMPARE(desk.idCardReader().descriptor().kind, QString(kinds::IdCardReader));
        QVERIFY(desk.idCardReader().capabilities().features().isEmpty());
        QVERIFY(desk.idCardDriver() == nullptr);
    }

    void wrongChoicesChangeNothing()
    {
        DriverFolder drivers;
        drivers.add(DriverFolder::oddManifest(), u"odd-reader"_s);
        DeviceDesk desk(drivers.environment(m_folder.path()), m_clock);
        QVERIFY(desk.chooseIdCardReader({u"odd-reader"_s, {}}).has_value());
        SupervisedDriver *const driver = desk.idCardDriver();
        QVERIFY(desk.chooseIdCardReader({u"no-such-reader"_s, {}}).error().is(errors::DriverUnknown));
        QVERIFY(desk.chooseIdCardReader({u"odd-reader"_s, {{u"count"_s, 99}}}).error().is(errors::SettingInvalid));
        QCOMPARE(desk.idCardDriver(), driver);
        QVERIFY(QCoro::waitFor(desk.idCardReader().read({}, {}, {})).has_value());
    }

    void anotherDriverCanBeChosenAtAnyTime()
    {
        SimulatedDesk simulated;
        DeviceDesk desk(builtEnvironment(m_folder.path()), m_clock);
        QSignalSpy changes(&desk, &DeviceDesk::idCardReaderChanged);
        QSignalSpy statuses(&desk.idCardReader(), &Device::statusChanged);
        QVERIFY(desk.chooseIdCardReader({u"idcard-sam"_s, quickSettings(u"/nowhere/ttyX"_s)}).has_value());
        QTRY_VERIFY(desk.idCardReader().status().reason &&
                    desk.idCardReader().status().reason->is(errors::PortNotOpen));
        QVERIFY(QCoro::waitFor(desk.idCardReader().read({}, {}, {})).error().is(errors::PortNotOpen));
        QVERIFY(desk.chooseIdCardReader({u"idcard-sam"_s, quickSettings(simulated.port())}).has_value());
        QTRY_COMPARE(desk.idCardReader().status().state, DeviceState::Online);
        QCOMPARE(desk.idCardReader().descriptor().address, simulated.port());
        QVERIFY(statuses.size() >= 3);
        simulated.order(u"put zhangsan"_s);
        QVERIFY(QCoro::waitFor(desk.idCardReader().read({}, {}, {})).has_value());
        desk.dropIdCardReader();
        QCOMPARE(changes.size(), 4); // chosen, dropped for the next, chosen, dropped
        QVERIFY(desk.idCardReader().status().reason->is(errors::NotChosen));
    }

    void oneCardForACommand()
    {
        SimulatedDesk simulated;
        simulated.order(u"put zhangsan"_s);
        const DeviceChoice choice{u"idcard-sam"_s, {{u"port"_s, simulated.port()}}};
        const auto card =
            QCoro::waitFor(readCardOnce(builtEnvironment(m_folder.path()), choice, {.timeout = 5s}, {}, {}));
        QVERIFY2(card.has_value(), card ? "" : qPrintable(card.error().toLine()));
        QCOMPARE(card->number, u"11010519491231002X"_s);
        QVERIFY(QDir(m_folder.path()).entryList({u"*.sock"_s}, QDir::System).isEmpty());
        const auto none =
            QCoro::waitFor(readCardOnce(builtEnvironment(m_folder.path()), choice, {.timeout = 300ms}, {}, {}));
        QVERIFY(none.error().is(errors::NoCard)); // the card was not lifted
        const auto unknown =
            QCoro::waitFor(readCardOnce(builtEnvironment(m_folder.path()), {u"none"_s, {}}, {}, {}, {}));
        QVERIFY(unknown.error().is(errors::DriverUnknown));
    }

    void theFoldersBesideThisProgramAreFound()
    {
        const HostEnvironment environment = HostEnvironment::besideThisProgram();
        QVERIFY(environment.program.endsWith(u"/tonggui-device-host"_s));
        QVERIFY(environment.pluginDirectory.endsWith(u"/plugins"_s));
        QVERIFY(QDir::isAbsolutePath(environment.runtimeDirectory));
        QVERIFY(QFileInfo(environment.runtimeDirectory).fileName().startsWith(u"tonggui"_s));
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::DeviceDeskTest)
#include "DeviceDeskTest.moc"
