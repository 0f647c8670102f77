// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/pages/FormPage.h"
#include "app/counter/ui/pages/IdentifyPage.h"
#include "app/counter/ui/pages/ReadyPage.h"
#include "app/counter/ui/panels/NavRail.h"
#include "app/counter/ui/panels/TicketRail.h"
#include "tests/counter/ui/DeviceScenes.h"
#include "widgets/form/FormView.h"

#include <QFileDialog>
#include <QTemporaryDir>

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

namespace {

// A stand with devices, at the device page.
struct DeviceStand : CounterStand
{
    explicit DeviceStand(bool isTroubled = false)
    {
        furnish(shelf, behind.clock.at);
        if (isTroubled) {
            trouble(shelf, behind.clock.at);
        }
    }

    void openDevices() { press(Qt::Key_F8, Qt::ShiftModifier); }
    [[nodiscard]] DevicesPage &page() const { return *window.devices(); }
    [[nodiscard]] DeviceCard &card(QLatin1StringView kind) const { return *page().card(kind); }
    [[nodiscard]] QString toast() const { return window.findChild<Toast *>()->sentence(); }
};

QJsonObject cardReading()
{
    return tonggui::sample::card().toJson();
}

} // namespace

// The device page in the clerk's window.
class DevicesPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void oneCardForEachKindInUse()
    {
        DeviceStand stand(true);
        stand.logIn();
        stand.openDevices();
        QVERIFY(stand.isAt<DevicesPage>());
        QVERIFY(stand.says(u"Window 3 · 5 in use: 2 ready, 1 to look at, 2 not usable"_s));
        const DeviceCardContent printer = stand.card(devices::kinds::Printer).content();
        QCOMPARE(printer.tone, Tone::Danger);
        QCOMPARE(printer.message, Error(devices::errors::PaperJam).text());
        QCOMPARE(printer.code, u"printer.paper-jam"_s);
        QVERIFY(stand.card(devices::kinds::Printer).otherButton()->isVisible());
        QVERIFY(!stand.card(devices::kinds::IdCardReader).otherButton()->isVisible()); // is well
        const QString words = stand.words();
        for (const QString &said : {u"Printer · 大厅 2 号"_s, u"ID card reader · 4号窗口"_s, u"finger-acme"_s,
                                    u"kept for 7 days, without personal data"_s, u"Works again"_s}) {
            QVERIFY2(words.contains(said), qPrintable(said));
        }
        QVERIFY(!words.contains(u"printer.paper-out"_s)); // was yesterday
    }

    // A substitute can become the usual one.
    void theSubstituteCanBeKept()
    {
        DeviceStand stand(true);
        stand.logIn();
        stand.openDevices();
        QVERIFY(!stand.card(devices::kinds::Printer).keepButton()->isVisible());
        QVERIFY(stand.shelf.useAnother(devices::kinds::Printer).has_value());
        QTRY_VERIFY(stand.card(devices::kinds::Printer).keepButton()->isVisible());
        stand.card(devices::kinds::Printer).keepButton()->click();
        QCOMPARE(stand.shelf.kept, QStringList{devices::kinds::Printer});
        QTRY_VERIFY(!stand.card(devices::kinds::Printer).keepButton()->isVisible());
        QVERIFY(stand.toast().contains(u"usual one"_s));
    }

    void withoutAReaderItSaysSo()
    {
        CounterStand stand;
        stand.logIn();
        stand.press(Qt::Key_F8, Qt::ShiftModifier);
        QVERIFY(stand.says(Error(devices::errors::NotChosen).text()));
        QVERIFY(stand.says(u"Nothing so far"_s));
    }

    void nobodyComesHereBeforeLoggingIn()
    {
        DeviceStand stand;
        stand.open();
        stand.openDevices();
        QVERIFY(!stand.isAt<DevicesPage>());
        stand.press(Qt::Key_F8);
        QVERIFY(!stand.says(u"used now"_s));
    }

    void cardsFollowTheDevices()
    {
        DeviceStand stand;
        stand.logIn();
        stand.openDevices();
        QCOMPARE(stand.card(devices::kinds::Camera).content().tone, Tone::Success);
        stand.shelf.become(u"camera"_s, devices::DeviceState::Offline, Error(devices::errors::Unplugged));
        QTRY_COMPARE(stand.card(devices::kinds::Camera).content().tone, Tone::Danger);
        stand.shelf.become(u"camera"_s, devices::DeviceState::Online);
        QTRY_COMPARE(stand.card(devices::kinds::Camera).content().tone, Tone::Success);
        stand.shelf.all.erase(stand.shelf.all.begin() + 2); // unplugged for good
        Q_EMIT stand.shelf.changed();
        QTRY_VERIFY(!stand.card(devices::kinds::Camera).isVisible());
        stand.shelf.add(u"finger-reader"_s, u"finger"_s, u"指安 FP-500"_s); // a kind that came later
        Q_EMIT stand.shelf.changed();
        QTRY_VERIFY(stand.page().card(u"finger-reader"_s) != nullptr);
        QVERIFY(!stand.page().card(u"finger-reader"_s)->testButton()->isVisible()); // nobody knows how to try it
    }

    void theRailShowsThatOneIsUnwell()
    {
        DeviceStand stand;
        stand.logIn();
        const auto *button = stand.window.findChild<QAbstractButton *>(u"devices"_s);
        QCOMPARE(button->accessibleDescription(), u"Ready"_s);
        stand.shelf.become(u"printer"_s, devices::DeviceState::HardwareError, Error(devices::errors::PaperJam));
        QCOMPARE(button->accessibleDescription(), u"Not usable"_s);
    }

    void escLeadsBackToWhereOneWas()
    {
        DeviceStand stand;
        stand.chooseCertificate();
        const QWidget *before = QApplication::focusWidget();
        QVERIFY(stand.window.findChild<FormPage *>()->isAncestorOf(before));
        stand.openDevices();
        QVERIFY(stand.isAt<DevicesPage>());
        QCOMPARE(stand.button("go-back"), u"Back to A001"_s);
        QVERIFY(!stand.window.findChild<TicketRail *>()->isVisible());
        QVERIFY(!stand.says(u"张三"_s)); // nothing of the visitor is in sight here
        stand.step(Qt::Key_Escape);
        QVERIFY(stand.isAt<FormPage>());
        QCOMPARE(QApplication::focusWidget(), before);
        QCOMPARE(stand.behind.state(), VisitState::Filling);
        QVERIFY(stand.says(u"张三"_s));
    }

    void theKeyLeadsInAndOut()
    {
        DeviceStand stand;
        stand.logIn();
        stand.openDevices();
        QVERIFY(stand.isAt<DevicesPage>());
        stand.openDevices();
        QVERIFY(stand.isAt<ReadyPage>());
        stand.window.findChild<QAbstractButton *>(u"devices"_s)->click();
        QVERIFY(stand.isAt<DevicesPage>());
        stand.window.findChild<QAbstractButton *>(u"back-to-visit"_s)->click();
        QVERIFY(stand.isAt<ReadyPage>());
    }

    // A card that is laid on the reader to try it out is not the visitor's.
    void theReaderIsFreeForATrialWhileAVisitWaits()
    {
        DeviceStand stand;
        WaitingReader reader(stand.behind.clock);
        stand.behind.desk.setCardReader(&reader);
        stand.addTicket(u"A001"_s, 0);
        stand.logIn();
        stand.press(Qt::Key_F2);
        QTRY_COMPARE(reader.jobs, 1);
        stand.openDevices();
        QTRY_VERIFY(!stand.window.steps().isRunning());
        QVERIFY(reader.answer->isSet());
        QCOMPARE(stand.problem(), QString());
        stand.press(Qt::Key_Escape);
        QVERIFY(stand.isAt<IdentifyPage>());
        QTRY_COMPARE(reader.jobs, 2); // waits for the visitor's card again
        QCOMPARE(stand.behind.state(), VisitState::Called);
    }

    // The member signs while the clerk looks at the devices: the visit has gone on when he comes back.
    void aVisitThatWentOnMeanwhileIsShownWhereItIs()
    {
        DeviceStand stand;
        stand.callVisitor();
        stand.openDevices();
        QVERIFY(test::await(stand.behind.desk.chooseService(ServiceId(u"certificate-deposit"_s))).has_value());
        QVERIFY(stand.isAt<DevicesPage>());
        stand.step(Qt::Key_Escape);
        QVERIFY(stand.isAt<FormPage>());
        QVERIFY(stand.window.findChild<FormPage *>()->isAncestorOf(QApplication::focusWidget()));
    }

    void f8UsesAnotherForTheCardThatHasTheKeyboard()
    {
        DeviceStand stand;
        stand.logIn();
        stand.openDevices();
        stand.card(devices::kinds::IdCardReader).testButton()->setFocus();
        stand.press(Qt::Key_F8);
        QCOMPARE(stand.toast(), u"ID card reader used now: 4号窗口"_s);
        QCOMPARE(stand.page().card(devices::kinds::IdCardReader)->content().line, u"4号窗口 · 思远 IDR-210 · USB"_s);
        QVERIFY(stand.says(u"Stands in for the usual device"_s));
    }

    void f8UsesAnotherForTheOneThatCannotBeUsed()
    {
        DeviceStand stand(true);
        stand.logIn();
        stand.openDevices(); // the pad cannot be used either, but nothing can stand in for it
        stand.window.findChild<QAbstractButton *>(u"export-report"_s)->setFocus();
        stand.press(Qt::Key_F8);
        QCOMPARE(stand.toast(), u"Printer used now: 大厅 2 号"_s);
        QTRY_COMPARE(stand.card(devices::kinds::Printer).content().tone, Tone::Success);
    }

    void withoutAnotherOneTheRemedyIsTold()
    {
        DeviceStand stand(true);
        std::erase_if(stand.shelf.all, [](const ShelfDevice &device) { return device.id == u"printer-2"_s; });
        stand.logIn();
        stand.openDevices();
        stand.press(Qt::Key_F8);
        const Error missing(devices::errors::NoOtherDevice);
        QCOMPARE(stand.problem(), missing.text() + u' ' + missing.remedy());
    }

    void whenAllIsWellF8Asks()
    {
        DeviceStand stand;
        stand.logIn();
        stand.openDevices();
        stand.window.findChild<QAbstractButton *>(u"export-report"_s)->setFocus();
        stand.press(Qt::Key_F8);
        QVERIFY(stand.toast().contains(u"press F8 there"_s));
        QVERIFY(stand.shelf.all[0].isUsed);
    }

    void aDriverIsSwitchedOnAgain()
    {
        DeviceStand stand(true);
        stand.logIn();
        stand.openDevices();
        Q_EMIT stand.card(devices::kinds::SignaturePad).switchOnAsked();
        QCOMPARE(stand.shelf.switchedOn, QStringList{u"signature-pad pad"_s});
        QCOMPARE(stand.toast(), u"The driver is being started again"_s);
    }

    void aTrialTellsWhatToDoAndHowItWent()
    {
        DeviceStand stand;
        stand.logIn();
        stand.openDevices();
        DeviceCard &card = stand.card(devices::kinds::IdCardReader);
        card.testButton()->setFocus();
        stand.press(Qt::Key_Return);
        QVERIFY(card.trial()->isRunning());
        QCOMPARE(card.trial()->picture(), Picture::CardOnReader);
        QCOMPARE(QApplication::focusWidget(), card.trial()->cancel()); // Enter again stops it
        HeldChannel &reader = stand.shelf.used(devices::kinds::IdCardReader);
        QCOMPARE(reader.heard.size(), 1);
        reader.progress({{u"step"_s, u"reading"_s}});
        QVERIFY(card.trial()->sentence().contains(u"being read"_s));
        reader.answer->set(cardReading());
        QTRY_COMPARE(reader.heard.size(), 2); // the number of its module
        reader.answer->set(QJsonObject{{u"number"_s, u"05.01-20180903-0001234567-2018090300"_s}});
        QTRY_VERIFY(!card.trial()->isRunning());
        const QString told = card.trial()->sentence();
        QVERIFY(told.contains(u"110105********002X"_s));
        QVERIFY(told.contains(u"05.01-20180903"_s));
        QVERIFY(!told.contains(tonggui::sample::card().number));
        QCOMPARE(QApplication::focusWidget(), card.testButton());
    }

    void aTrialThatFailsTellsTheRemedy()
    {
        DeviceStand stand;
        stand.logIn();
        stand.openDevices();
        stand.page().trials().begin(devices::kinds::Printer);
        stand.shelf.used(devices::kinds::Printer).answer->set(failure(devices::errors::PaperOut));
        QTRY_VERIFY(!stand.card(devices::kinds::Printer).trial()->isRunning());
        const Error error(devices::errors::PaperOut);
        for (const QString &words : {error.text(), error.remedy(), error.code()}) {
            QVERIFY2(wordsOn(stand.card(devices::kinds::Printer)).contains(words), qPrintable(words));
        }
    }

    void aTrialCanBeStopped()
    {
        DeviceStand stand;
        stand.logIn();
        stand.openDevices();
        stand.page().trials().begin(devices::kinds::IdCardReader);
        stand.press(Qt::Key_Tab);
        stand.card(devices::kinds::IdCardReader).trial()->cancel()->click();
        QTRY_COMPARE(stand.card(devices::kinds::IdCardReader).trial()->sentence(), u"The trial was stopped"_s);
    }

    // Leaving the page stops them too.
    void allAreTriedOneAfterTheOther()
    {
        DeviceStand stand;
        stand.logIn();
        stand.openDevices();
        stand.window.findChild<QAbstractButton *>(u"test-all"_s)->click();
        QVERIFY(stand.page().trials().isRunning(devices::kinds::IdCardReader));
        QVERIFY(!stand.page().trials().isRunning(devices::kinds::Printer));
        stand.shelf.used(devices::kinds::IdCardReader).answer->set(failure(devices::errors::NoCard));
        QTRY_VERIFY(stand.page().trials().isRunning(devices::kinds::Camera));
        stand.press(Qt::Key_Escape);
        QTRY_VERIFY(!stand.page().trials().isRunning());
    }

    void aTrialGoesOnWithTheOtherDevice()
    {
        DeviceStand stand;
        stand.logIn();
        stand.openDevices();
        stand.page().trials().begin(devices::kinds::Printer);
        stand.card(devices::kinds::Printer).trial()->cancel()->setFocus();
        stand.press(Qt::Key_F8);
        HeldChannel &printer = stand.shelf.used(devices::kinds::Printer);
        QTRY_COMPARE(printer.heard.size(), 2);
        QVERIFY(stand.card(devices::kinds::Printer).trial()->isRunning());
    }

    void settingsAreShownAndNotChanged()
    {
        DeviceStand stand;
        stand.logIn();
        stand.openDevices();
        Q_EMIT stand.card(devices::kinds::IdCardReader).settingsAsked();
        QVERIFY(stand.page().sheet()->isVisible());
        for (const QString &words : {u"Settings: ID card reader"_s, u"Line speed (baud)"_s, u"devices.toml"_s}) {
            QVERIFY2(wordsOn(*stand.page().sheet()).contains(words), qPrintable(words));
        }
        QVERIFY(stand.page().sheet()->findChildren<QLineEdit *>().isEmpty());
        stand.press(Qt::Key_Escape);
        QVERIFY(!stand.page().sheet()->isVisible());
        QVERIFY(stand.isAt<DevicesPage>()); // Esc closed the sheet only
    }

    void theReportIsWritten()
    {
        const QTemporaryDir folder;
        DeviceStand stand(true);
        stand.logIn();
        stand.openDevices();
        stand.page().askForReport();
        auto *dialog = stand.page().findChild<QFileDialog *>();
        QVERIFY(dialog != nullptr);
        dialog->close();
        const QString path = folder.filePath(u"report.json"_s);
        stand.page().saveReport(path);
        QVERIFY(stand.toast().contains(u"no personal data"_s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject report = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(report[u"schema"_s].toString(), u"tonggui.device-report/1"_s);
        QCOMPARE(report[u"devices"_s].toArray().size(), 7);
        stand.page().saveReport(u"/nowhere/report.json"_s);
        QVERIFY(stand.problem().startsWith(Error(tonggui::errors::FileUnwritable, {u"report.json"_s}).text()));
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(DevicesPageTest)
#include "DevicesPageTest.moc"
