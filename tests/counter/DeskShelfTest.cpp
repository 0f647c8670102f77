// SPDX-License-Identifier: Apache-2.0
#include "app/counter/DeskShelf.h"

#include "app/counter/ui/CounterWindow.h"
#include "app/counter/ui/devices/DeviceReport.h"
#include "app/counter/ui/devices/DeviceWords.h"
#include "app/counter/ui/pages/DevicesPage.h"
#include "app/counter/ui/pages/IdentifyPage.h"
#include "app/counter/ui/pages/ServicePage.h"
#include "devices/api/PluginErrors.h"
#include "tests/counter/ClerkHands.h"
#include "tests/counter/CounterHall.h"
#include "tests/devices/OddDrivers.h"
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/fields/TextField.h"

#include <QSignalSpy>

using namespace std::chrono_literals;
using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::tests;
using tonggui::devices::DeviceDesk;

namespace {

devices::SupervisionPolicy quickPolicy()
{
    devices::SupervisionPolicy policy;
    policy.secondDelay = 10ms;
    policy.crashesToQuarantine = 3;
    return policy;
}

// A counter with two simulated readers, each with its driver in a process of its own.
struct TwoReaders
{
    TwoReaders()
        : desk(builtEnvironment(folder.path()), hall.behind.clock)
        , shelf(desk, hall.behind.clock)
        , window({hall.behind.desk,
                  hall.staff,
                  hall.behind.link,
                  hall.behind.clock,
                  hall.behind.randomness,
                  shelf,
                  hall.pool,
                  KeyProtection::PinSealedFile,
                  forms::Language::English,
                  {}})
    {
        hall.behind.desk.setCardReader(&desk.idCardReader());
        hall.addTicket(u"A001"_s, 1);
        window.resize(1366, 768);
    }

    void furnish()
    {
        const QString driver = u"idcard-sam"_s;
        QVERIFY(desk.add({driver, quickSettings(first.port()), u"Desk"_s}).has_value());
        QVERIFY(desk.add({driver, quickSettings(second.port()), u"Hall"_s}).has_value());
        QTRY_COMPARE(shelf.devices().size(), size_t(2));
        QTRY_VERIFY(shelf.devices()[0].status.isUsable() && shelf.devices()[1].status.isUsable());
    }

    void callVisitor()
    {
        widgets::activate(window);
        auto *number = window.findChild<widgets::Field *>(u"staff-number"_s)->findChild<QLineEdit *>();
        number->setFocus();
        type(window, u"0317"_s);
        press(window, Qt::Key_Return);
        type(window, u"2580"_s);
        press(window, Qt::Key_Return);
        QTRY_VERIFY(window.clerk().has_value() && !window.steps().isRunning());
        press(window, Qt::Key_F2);
        QTRY_COMPARE(hall.behind.state(), VisitState::Called);
    }

    QTemporaryDir folder;
    CounterHall hall;
    SimulatedDesk first;
    SimulatedDesk second;
    DeviceDesk desk;
    DeskShelf shelf;
    CounterWindow window;
};

} // namespace

// The devices of a real desk behind the counter's window.
class DeskShelfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { widgets::failOnAnyWarning(); }

    void eachDeviceIsToldAsItIs()
    {
        TwoReaders counter;
        counter.furnish();
        const std::vector<ShelfDevice> devices = counter.shelf.devices();
        const ShelfDevice &used = devices[0];
        QCOMPARE(used.name, u"Desk"_s);
        QVERIFY(used.isUsed && !used.isSubstitute && !devices[1].isUsed);
        QCOMPARE(used.descriptor.address, counter.first.port());
        QCOMPARE(conditionOf(used), DeviceCondition::Well);
        QCOMPARE(used.week.size(), size_t(7));
        QCOMPARE(used.week.back().day, counter.hall.behind.clock.today());
        QVERIFY(!used.lastGood.isValid());
        QStringList settings;
        for (const ShelfSetting &setting : used.settings) {
            settings += inLanguage(setting.title, u"en"_s) + u'=' + setting.value;
        }
        QVERIFY(settings.contains(u"Port="_s + counter.first.port())); // as it was told
        QVERIFY(settings.contains(u"Line speed (baud)=auto"_s));       // as the driver has it
    }

    void theOtherReaderStepsInDuringAVisit()
    {
        TwoReaders counter;
        counter.furnish();
        counter.callVisitor();
        QTRY_VERIFY(!counter.first.commands.isEmpty());
        press(counter.window, Qt::Key_F8);
        QVERIFY(counter.shelf.devices()[0].isSubstitute);
        QCOMPARE(counter.shelf.devices()[0].name, u"Hall"_s);
        counter.second.order(u"put zhangsan"_s);
        QTRY_VERIFY(qobject_cast<ServicePage *>(counter.window.page()));
        QCOMPARE(counter.hall.behind.desk.visit()->card->name, u"张三"_s);
        QCOMPARE(counter.shelf.devices()[0].good(), 1); // the book is kept of the one that read
        QVERIFY(counter.shelf.devices()[0].lastGood.isValid());
        QCOMPARE(counter.shelf.devices()[1].good(), 0);
    }

    void whenTheReaderIsPulledOutF8Helps()
    {
        TwoReaders counter;
        counter.furnish();
        counter.callVisitor();
        QTRY_VERIFY(!counter.first.commands.isEmpty());
        counter.first.order(u"unplug"_s);
        QTRY_VERIFY(counter.window.problem()->isVisible());
        QVERIFY(wordsOn(*counter.window.problem()).contains(u"device."_s));
        counter.second.order(u"put zhangsan"_s);
        QTRY_VERIFY(counter.window.problem()->action()->isVisible());
        press(counter.window, Qt::Key_F8);
        QTRY_VERIFY(qobject_cast<ServicePage *>(counter.window.page()));
        QCOMPARE(counter.hall.behind.state(), VisitState::Identified);
        QVERIFY(!counter.shelf.events().empty()); // and it is written down
        QCOMPARE(counter.shelf.events().front().kind, QString(devices::kinds::IdCardReader));
    }

    void afterTheVisitTheUsualReaderIsUsed()
    {
        TwoReaders counter;
        counter.furnish();
        counter.callVisitor();
        press(counter.window, Qt::Key_F8);
        QCOMPARE(counter.shelf.devices()[0].name, u"Hall"_s);
        press(counter.window, Qt::Key_Escape);
        QTRY_VERIFY(!counter.hall.behind.desk.visit());
        QCOMPARE(counter.shelf.devices()[0].name, u"Desk"_s);
        QVERIFY(!counter.shelf.devices()[0].isSubstitute);
    }

    void theReaderIsTriedOnTheDevicePage()
    {
        TwoReaders counter;
        counter.furnish();
        counter.callVisitor();
        press(counter.window, Qt::Key_F8, Qt::ShiftModifier);
        QTRY_VERIFY(!counter.window.steps().isRunning()); // the visitor's card is not waited for here
        DevicesPage &page = *counter.window.devices();
        page.trials().begin(devices::kinds::IdCardReader);
        counter.first.order(u"put zhangsan"_s);
        widgets::TrialView *trial = page.card(devices::kinds::IdCardReader)->trial();
        QTRY_VERIFY(!trial->isRunning());
        QVERIFY2(trial->sentence().contains(u"110105********002X"_s), qPrintable(trial->sentence()));
        QCOMPARE(counter.hall.behind.state(), VisitState::Called); // it was not the visitor's
        counter.first.order(u"lift"_s);
        press(counter.window, Qt::Key_Escape);
        QVERIFY(qobject_cast<IdentifyPage *>(counter.window.page()));
        counter.first.order(u"put zhangsan"_s);
        QTRY_VERIFY(qobject_cast<ServicePage *>(counter.window.page()));
    }

    // A driver that was switched off is told, and switched on again.
    void aDriverInQuarantine()
    {
        const QTemporaryDir folder;
        DriverFolder drivers;
        drivers.add(DriverFolder::oddManifest(), u"odd-reader"_s);
        drivers.write(u"broken.json"_s, "{");
        const SystemClock clock;
        DeviceDesk desk(drivers.environment(folder.path()), clock, quickPolicy());
        DeskShelf shelf(desk, clock);
        QSignalSpy changes(&shelf, &DeviceShelf::changed);
        QVERIFY(desk.add({u"odd-reader"_s, {{u"behaviour"_s, u"crash-at-start"_s}}, {}}).has_value());
        QTRY_COMPARE(conditionOf(shelf.devices()[0]), DeviceCondition::Unusable);
        QTRY_COMPARE(shelf.devices()[0].life, DriverLife::SwitchedOff);
        QVERIFY(reasonOf(shelf.devices()[0])->is(devices::errors::DriverSwitchedOff));
        QVERIFY(shelf.devices()[0].restarts >= 1);
        QVERIFY(!changes.isEmpty());
        shelf.switchOn(devices::kinds::IdCardReader, u"no-such"_s); // nothing happens
        QCOMPARE(shelf.devices()[0].life, DriverLife::SwitchedOff);
        shelf.switchOn(shelf.devices()[0].kind, shelf.devices()[0].id);
        QCOMPARE(shelf.devices()[0].life, DriverLife::Starting);
        QCOMPARE(shelf.refusedDrivers().size(), size_t(1));
        QVERIFY(shelf.refusedDrivers()[0].is(devices::errors::ManifestInvalid));
        const QJsonObject report = deviceReport(shelf, clock.now());
        QCOMPARE(report[u"refusedDrivers"_s].toArray().size(), 1);
        QCOMPARE(report[u"devices"_s].toArray()[0].toObject()[u"condition"_s].toString(), u"unusable"_s);
    }

private:
    widgets::WidgetWorld m_world;
};

QTEST_MAIN(DeskShelfTest)
#include "DeskShelfTest.moc"
