// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/pages/IdentifyPage.h"
#include "app/counter/ui/pages/PaperPage.h"
#include "devices/api/signature/PadErrors.h"
#include "tests/counter/ui/DeviceScenes.h"

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

namespace {

struct FurnishedStand : CounterStand
{
    FurnishedStand() { furnish(shelf, behind.clock.at); }

    void issue()
    {
        memberSigns();
        step(Qt::Key_Return);
        QCOMPARE(behind.state(), VisitState::Issued);
    }
    void consent()
    {
        review();
        QVERIFY(test::await(behind.desk.consent(behind.allConsents())).has_value());
        settle();
    }
    [[nodiscard]] HeldChannel &printer() { return shelf.used(devices::kinds::Printer); }
    [[nodiscard]] HeldChannel &pad() { return shelf.used(devices::kinds::SignaturePad); }
    [[nodiscard]] QString toast() const { return window.findChild<Toast *>()->sentence(); }
};

QString usedOf(const FakeShelf &shelf, QLatin1StringView kind)
{
    for (const ShelfDevice &device : shelf.all) {
        if (device.kind == kind && device.isUsed) {
            return device.id;
        }
    }
    return {};
}

} // namespace

// F8: another device for what is under way, and the visit goes on.
class OtherDeviceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theCardIsReadOnTheOtherReader()
    {
        FurnishedStand stand;
        WaitingReader reader(stand.behind.clock);
        stand.behind.desk.setCardReader(&reader);
        stand.addTicket(u"A001"_s, 0);
        stand.logIn();
        stand.press(Qt::Key_F2);
        QTRY_COMPARE(reader.jobs, 1);
        QCOMPARE(stand.button("other-device"), u"Other device"_s);
        const Reply<IdCard> first = *reader.answer;
        stand.press(Qt::Key_F8);
        QVERIFY(first.isSet()); // told to stop
        QCOMPARE(usedOf(stand.shelf, devices::kinds::IdCardReader), u"reader-2"_s);
        QCOMPARE(stand.toast(), u"ID card reader used now: 4号窗口"_s);
        QTRY_COMPARE(reader.jobs, 2);
        QCOMPARE(stand.problem(), QString()); // whoever changed over knows
        QCOMPARE(stand.behind.state(), VisitState::Called);
        reader.answer->set(tonggui::sample::card());
        QTRY_VERIFY(stand.isAt<ServicePage>());
        QCOMPARE(stand.button("other-device"), QString()); // no device is needed here
    }

    void aFaultOffersTheOtherOneAndTheDevicePage()
    {
        FurnishedStand stand;
        stand.behind.reader.failure = Error(devices::errors::Unplugged);
        stand.addTicket(u"A001"_s, 0);
        stand.logIn();
        stand.step(Qt::Key_F2);
        QTRY_VERIFY(!stand.problem().isEmpty());
        Notice *problem = stand.window.problem();
        QVERIFY(problem->action()->isVisible());
        QCOMPARE(problem->action()->text(), u"Use another"_s);
        QVERIFY(stand.says(u"device.unplugged"_s));
        stand.behind.reader.failure.reset();
        problem->action()->click();
        QTRY_VERIFY(stand.isAt<ServicePage>());
        QCOMPARE(usedOf(stand.shelf, devices::kinds::IdCardReader), u"reader-2"_s);
    }

    void theFaultLeadsToTheDevicePage()
    {
        FurnishedStand stand;
        stand.behind.reader.failure = Error(devices::errors::Silent);
        stand.addTicket(u"A001"_s, 0);
        stand.logIn();
        stand.step(Qt::Key_F2);
        QTRY_VERIFY(!stand.problem().isEmpty());
        stand.window.problem()->sideAction()->click();
        QVERIFY(stand.isAt<DevicesPage>());
    }

    void withoutAnotherOneItSaysSoAndTheWorkGoesOn()
    {
        FurnishedStand stand;
        std::erase_if(stand.shelf.all, [](const ShelfDevice &device) { return device.id == u"reader-2"_s; });
        WaitingReader reader(stand.behind.clock);
        stand.behind.desk.setCardReader(&reader);
        stand.addTicket(u"A001"_s, 0);
        stand.logIn();
        stand.press(Qt::Key_F2);
        QTRY_COMPARE(reader.jobs, 1);
        stand.press(Qt::Key_F8);
        const Error missing(devices::errors::NoOtherDevice);
        QCOMPARE(stand.problem(), missing.text() + u' ' + missing.remedy());
        QVERIFY(!stand.window.problem()->action()->isVisible());
        QVERIFY(!reader.answer->isSet()); // the card may still come
    }

    // What is wrong with a card is not the reader's fault.
    void aVisitorsMistakeOffersNoOtherDevice()
    {
        FurnishedStand stand;
        stand.behind.reader.card->validTo = QDate(2026, 1, 1);
        stand.addTicket(u"A001"_s, 0);
        stand.logIn();
        stand.step(Qt::Key_F2);
        QTRY_VERIFY(!stand.problem().isEmpty());
        QVERIFY(!stand.window.problem()->action()->isVisible());
        QVERIFY(!stand.window.problem()->sideAction()->isVisible());
    }

    void aPaperComesOutOfTheWorkplacesPrinter()
    {
        FurnishedStand stand;
        stand.issue();
        stand.press(Qt::Key_F10);
        QCOMPARE(stand.printer().heard.size(), 1);
        QCOMPARE(stand.printer().heard[0].command, u"print"_s);
        const QJsonObject asked = stand.printer().heard[0].arguments;
        QVERIFY(QByteArray::fromBase64(asked[u"pdf"_s].toString().toLatin1()).startsWith("%PDF"));
        QVERIFY(!QString::fromUtf8(QJsonDocument(asked).toJson()).contains(u"张三"_s)); // the queue's title
        stand.printer().progress(devices::PrintProgress{
            .step = devices::PrintStep::Waiting, .pages = 0, .attention = Error(devices::errors::PaperOut)}
                                     .toJson());
        QVERIFY(stand.problem().startsWith(Error(devices::errors::PaperOut).text()));
        QVERIFY(stand.window.problem()->action()->isVisible()); // there is another printer
        stand.printer().answer->set(devices::PrintedPaper{.job = 7, .pages = 1}.toJson());
        stand.settle();
        QCOMPARE(stand.problem(), QString());
    }

    void aPaperTellsHowFarItIs()
    {
        FurnishedStand stand;
        stand.issue();
        stand.press(Qt::Key_F10);
        const auto *const progress = stand.window.findChild<widgets::Progress *>();
        const auto tell = [&stand](devices::PrintStep step, int pages, std::optional<Error> attention = {}) {
            stand.printer().progress(devices::PrintProgress{step, pages, std::move(attention)}.toJson());
        };
        tell(devices::PrintStep::Waiting, 0, Error(devices::errors::PrinterCoverOpen));
        QCOMPARE(progress->accessibleName(), u"The paper waits in the printer's queue"_s);
        QVERIFY(stand.problem().startsWith(Error(devices::errors::PrinterCoverOpen).text()));
        tell(devices::PrintStep::Printing, 2);
        QCOMPARE(progress->accessibleName(), u"Printing, page 3"_s);
        QCOMPARE(stand.problem(), QString()); // it was mended
        stand.printer().answer->set(devices::PrintedPaper{.job = 7, .pages = 3}.toJson());
        stand.settle();
        QCOMPARE(stand.problem(), QString());
    }

    void f8PrintsOnTheOtherPrinter()
    {
        FurnishedStand stand;
        stand.issue();
        stand.press(Qt::Key_F10);
        QCOMPARE(stand.button("other-device"), u"Other device"_s);
        const Reply<QJsonObject> first = *stand.printer().answer;
        stand.press(Qt::Key_F8);
        QVERIFY(first.isSet());
        QTRY_COMPARE(stand.printer().heard.size(), 2);
        QCOMPARE(stand.printer().heard[0].arguments, stand.printer().heard[1].arguments);
        QCOMPARE(usedOf(stand.shelf, devices::kinds::Printer), u"printer-2"_s);
        stand.printer().answer->set(devices::PrintedPaper{}.toJson());
        stand.settle();
        QCOMPARE(stand.problem(), QString());
    }

    void aPaperThatDoesNotComeOutIsTold()
    {
        FurnishedStand stand;
        stand.issue();
        stand.press(Qt::Key_F10);
        stand.printer().answer->set(failure(devices::errors::PaperAborted));
        stand.settle();
        QVERIFY(stand.problem().startsWith(Error(devices::errors::PaperAborted).text()));
        stand.press(Qt::Key_F10);
        QCOMPARE(stand.printer().heard.size(), 2);
    }

    void theMemberSignsOnThePad()
    {
        FurnishedStand stand;
        stand.consent();
        QCOMPARE(stand.pad().heard.size(), 1);
        QVERIFY(stand.says(u"on the pad, or on the second screen"_s));
        stand.pad().answer->set(test::Desk::writing().toJson());
        QTRY_COMPARE(stand.behind.state(), VisitState::Signed);
        stand.settle();
        QVERIFY(stand.says(u"The member has signed"_s));
        QCOMPARE(stand.problem(), QString());
    }

    void whoSignsOnTheScreenNeedsNoPad()
    {
        FurnishedStand stand;
        stand.consent();
        const Reply<QJsonObject> asked = *stand.pad().answer;
        QVERIFY(test::await(stand.behind.desk.takeHandwriting(test::Desk::writing())).has_value());
        stand.settle();
        QVERIFY(asked.isSet());
        QCOMPARE(stand.problem(), QString());
        QCOMPARE(stand.behind.state(), VisitState::Signed);
    }

    void nothingWrittenIsToldAndAskedAgain()
    {
        FurnishedStand stand;
        stand.consent();
        stand.pad().answer->set(failure(devices::errors::PadNothingWritten));
        QTRY_VERIFY(stand.problem().startsWith(Error(devices::errors::PadNothingWritten).text()));
        stand.press(Qt::Key_F9);
        QTRY_COMPARE(stand.pad().heard.size(), 2);
        QCOMPARE(stand.problem(), QString());
    }

    void f8SignsOnTheOtherPad()
    {
        FurnishedStand stand;
        stand.shelf.add(devices::kinds::SignaturePad, u"pad-2"_s, u"汉墨 SP-20"_s);
        stand.consent();
        const Reply<QJsonObject> first = *stand.pad().answer;
        stand.press(Qt::Key_F8);
        QVERIFY(first.isSet());
        QCOMPARE(stand.toast(), u"Signature pad used now: 汉墨 SP-20"_s);
        QTRY_COMPARE(stand.pad().heard.size(), 2);
        QCOMPARE(stand.behind.state(), VisitState::Consented);
        QCOMPARE(stand.problem(), QString());
    }

    void leavingTheSignatureStopsThePad()
    {
        FurnishedStand stand;
        stand.consent();
        const Reply<QJsonObject> asked = *stand.pad().answer;
        stand.step(Qt::Key_Escape); // back to the review
        QVERIFY(asked.isSet());
        QCOMPARE(stand.behind.state(), VisitState::Reviewing);
        QCOMPARE(stand.problem(), QString());
    }

    void afterTheVisitTheUsualDevicesAreUsed()
    {
        FurnishedStand stand;
        stand.issue();
        const int before = stand.shelf.usualAsked;
        stand.step(Qt::Key_Return);
        QVERIFY(!stand.behind.desk.visit());
        QCOMPARE(stand.shelf.usualAsked, before + 1);
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(OtherDeviceTest)
#include "widgets/status/Progress.h"

#include "OtherDeviceTest.moc"
