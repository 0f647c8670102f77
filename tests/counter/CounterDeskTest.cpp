// SPDX-License-Identifier: Apache-2.0
#include "app/counter/CounterDesk.h"

#include "app/counter/member/SignatureScene.h"
#include "app/counter/member/SummaryScene.h"
#include "app/counter/ui/pages/DevicesPage.h"
#include "app/counter/ui/pages/FormPage.h"
#include "app/counter/ui/pages/PaperPage.h"
#include "app/counter/ui/pages/ReadyPage.h"
#include "app/counter/ui/pages/ServicePage.h"
#include "app/visit/VisitErrors.h"
#include "tests/counter/ClerkHands.h"
#include "tests/counter/CounterHall.h"
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/fields/TextField.h"

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

namespace {

// Both windows of a counter, a clerk logged in and one visitor waiting.
struct TwoWindows : CounterHall
{
    TwoWindows()
        : windows(world())
    {
        addTicket(u"A012"_s, 1);
        windows.show();
        member().resize(1280, 800);
        activate(clerk());
        type(clerk(), u"0317"_s);
        press(clerk(), Qt::Key_Return);
        type(clerk(), u"2580"_s);
        step(Qt::Key_Return);
        QVERIFY(clerk().clerk());
    }

    CounterWindow &clerk() { return windows.clerkWindow(); }
    MemberWindow &member() { return windows.memberWindow(); }
    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return !clerk().steps().isRunning(); }));
    }
    void step(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        press(clerk(), key, modifiers);
        settle();
        QCoreApplication::sendPostedEvents();
    }
    void toServices()
    {
        step(Qt::Key_F2);
        QVERIFY(QTest::qWaitFor([this] { return qobject_cast<ServicePage *>(clerk().page()) != nullptr; }));
        settle();
    }
    void toReview()
    {
        toServices();
        type(clerk(), u"S-22"_s);
        step(Qt::Key_Return);
        QVERIFY(behind.desk.setField(u"purpose"_s, u"housing-support"_s).has_value());
        step(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(behind.state(), VisitState::Reviewing);
    }
    template <class SceneWidget>
    [[nodiscard]] SceneWidget *scene()
    {
        return qobject_cast<SceneWidget *>(member().sceneWidget());
    }
    void agree()
    {
        auto *readOn = scene<SummaryScene>()->readOn();
        for (int pages = 0; pages < 10 && readOn->isVisible(); ++pages) { // to the end of the text first
            readOn->click();
            QCoreApplication::sendPostedEvents();
        }
        for (ConsentBox *card : scene<SummaryScene>()->consents()) {
            static_cast<QAbstractButton *>(card->box())->click();
        }
        scene<SummaryScene>()->agree()->click();
        settle();
    }
    void write()
    {
        SignatureCanvas *canvas = scene<SignatureScene>()->panel()->canvas();
        QVERIFY(QTest::qWaitFor([&] { return canvas->width() > 400; }));
        QTest::mousePress(canvas, Qt::LeftButton, {}, QPoint(40, 80));
        for (int x = 40; x < 400; x += 20) {
            QTest::mouseMove(canvas, QPoint(x, x % 40 ? 80 : 200));
        }
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, QPoint(400, 80));
        scene<SignatureScene>()->finish()->click();
        settle();
    }

    CounterDesk windows;
};

} // namespace

// Clerk and member together.
class CounterDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theMembersScreenFollowsTheVisit()
    {
        TwoWindows two;
        QCOMPARE(two.member().scene(), MemberWindow::Scene::Idle);
        WaitingReader reader(two.behind.clock);
        two.behind.desk.setCardReader(&reader);
        press(two.clerk(), Qt::Key_F2);
        QTRY_COMPARE(reader.jobs, 1);
        QVERIFY(wordsOn(two.member()).contains(u"Please lay your ID card"_s) ||
                wordsOn(two.member()).contains(u"Please lay the ID card"_s));
        reader.progress(devices::IdCardStep::Reading);
        QVERIFY(wordsOn(two.member()).contains(u"The card is being read"_s));
        reader.answer->set(tonggui::sample::card());
        QTRY_VERIFY(wordsOn(two.member()).contains(u"your request is being prepared"_s));
        two.settle();
        type(two.clerk(), u"S-22"_s);
        two.step(Qt::Key_Return);
        QVERIFY(two.behind.desk.setField(u"purpose"_s, u"housing-support"_s).has_value());
        two.step(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(two.member().scene(), MemberWindow::Scene::Summary);
        QVERIFY(wordsOn(two.member()).contains(u"张三"_s));
        QVERIFY(!wordsOn(two.member()).contains(tonggui::sample::card().number));
        two.agree();
        QCOMPARE(two.behind.state(), VisitState::Consented);
        QCOMPARE(two.member().scene(), MemberWindow::Scene::Signature);
        two.write();
        QCOMPARE(two.behind.state(), VisitState::Signed);
        QVERIFY(!two.behind.desk.visit()->currentCase->handwriting->isEmpty());
        QVERIFY(wordsOn(two.member()).contains(u"Your receipt is being made"_s));
        two.step(Qt::Key_Return);
        QCOMPARE(two.member().scene(), MemberWindow::Scene::Thanks);
        QVERIFY(wordsOn(two.member()).contains(two.behind.desk.visit()->currentCase->verificationCode));
        two.step(Qt::Key_Return);
        QVERIFY(wordsOn(two.member()).contains(u"Thank you for coming."_s));
        QVERIFY(!wordsOn(two.member()).contains(u"张三"_s));
    }

    void whoWantsSomethingElseComesBackToTheForm()
    {
        TwoWindows two;
        two.toReview();
        two.scene<SummaryScene>()->refuse()->click();
        two.settle();
        QCOMPARE(two.behind.state(), VisitState::Filling);
        QVERIFY(wordsOn(two.member()).contains(u"being prepared"_s));
        two.step(Qt::Key_Return, Qt::ControlModifier);
        two.agree();
        two.scene<SignatureScene>()->ask()->click();
        two.settle();
        QCOMPARE(two.behind.state(), VisitState::Filling);
    }

    void aPoorSignatureIsAskedForAgain()
    {
        TwoWindows two;
        two.toReview();
        two.agree();
        two.write();
        two.step(Qt::Key_F9);
        QCOMPARE(two.member().scene(), MemberWindow::Scene::Signature);
        two.write();
        QCOMPARE(two.behind.state(), VisitState::Signed);
    }

    // Whoever leaves the counter covers both screens; no key of the window beneath does anything.
    void aLockedCounterDoesNothing_data()
    {
        QTest::addColumn<VisitState>("state");
        QTest::newRow("nobody") << VisitState::Closed;
        QTest::newRow("services") << VisitState::Identified;
        QTest::newRow("signed") << VisitState::Signed;
        QTest::newRow("issued") << VisitState::Issued;
    }

    void aLockedCounterDoesNothing()
    {
        QFETCH(VisitState, state);
        TwoWindows two;
        if (state == VisitState::Identified) {
            two.toServices();
        } else if (state != VisitState::Closed) {
            two.toReview();
            two.agree();
            two.write();
        }
        if (state == VisitState::Issued) {
            two.step(Qt::Key_Return);
        }
        two.step(Qt::Key_F12);
        QVERIFY(two.windows.lock()->isLocked());
        QVERIFY(two.member().isPrivate());
        QVERIFY(!wordsOn(two.member()).contains(u"张三"_s));
        const qsizetype before = two.behind.journal.states().size();
        for (const auto key : {Qt::Key_F2, Qt::Key_F5, Qt::Key_F9, Qt::Key_F10, Qt::Key_F12, Qt::Key_Escape}) {
            two.step(key);
        }
        for (const auto key : {Qt::Key_T, Qt::Key_N, Qt::Key_K, Qt::Key_Return}) {
            two.step(key, Qt::ControlModifier);
        }
        two.step(Qt::Key_Return); // no PIN
        QVERIFY(two.windows.lock()->isLocked());
        QCOMPARE(two.behind.journal.states().size(), before);
        QCOMPARE(two.behind.tickets.queue.size(), size_t(state == VisitState::Closed ? 1 : 0));
        QCOMPARE(two.staff.asked, 1); // only the log-in
    }

    void onlyTheRightPinOpensAgain()
    {
        TwoWindows two;
        two.toReview();
        two.step(Qt::Key_F12);
        type(two.clerk(), u"0000"_s);
        press(two.clerk(), Qt::Key_Return);
        QTRY_VERIFY(wordsOn(*two.windows.lock()).contains(Error(errors::WrongPin, {u"4"_s}).text()));
        QVERIFY(wordsOn(*two.windows.lock()).contains(Error(errors::WrongPin, {u"4"_s}).remedy()));
        QVERIFY(two.member().isPrivate());
        type(two.clerk(), u"2580"_s);
        press(two.clerk(), Qt::Key_Return);
        QTRY_VERIFY(!two.windows.lock()->isLocked());
        QVERIFY(!two.member().isPrivate());
        QCOMPARE(two.member().scene(), MemberWindow::Scene::Summary);
        two.step(Qt::Key_Escape); // the keyboard is back
        QCOMPARE(two.behind.state(), VisitState::Filling);
    }

    // A card is read to its end while the counter is locked: nothing is shown, and the keyboard finds the new page.
    void whatEndsBehindALockIsThereAfterwards()
    {
        TwoWindows two;
        WaitingReader reader(two.behind.clock);
        two.behind.desk.setCardReader(&reader);
        press(two.clerk(), Qt::Key_F2);
        QTRY_COMPARE(reader.jobs, 1);
        press(two.clerk(), Qt::Key_F12);
        QVERIFY(two.windows.lock()->isLocked());
        reader.answer->set(tonggui::sample::card());
        QTRY_COMPARE(two.behind.state(), VisitState::Identified);
        two.settle();
        type(two.clerk(), u"2580"_s);
        press(two.clerk(), Qt::Key_Return);
        QTRY_VERIFY(!two.windows.lock()->isLocked());
        type(two.clerk(), u"S-22"_s);
        two.step(Qt::Key_Return);
        QCOMPARE(two.behind.state(), VisitState::Filling);
    }

    void commandsAreFoundByTyping()
    {
        TwoWindows two;
        two.step(Qt::Key_K, Qt::ControlModifier);
        type(two.clerk(), u"ticket"_s);
        two.step(Qt::Key_Return);
        QCOMPARE(two.behind.tickets.queue.size(), size_t(2));
        two.toServices();
        two.step(Qt::Key_K, Qt::ControlModifier);
        type(two.clerk(), u"jczm"_s);
        two.step(Qt::Key_Return);
        QCOMPARE(two.behind.state(), VisitState::Filling);
        two.step(Qt::Key_K, Qt::ControlModifier);
        type(two.clerk(), u"lock"_s);
        two.step(Qt::Key_Return);
        QVERIFY(two.windows.lock()->isLocked());
    }

    // A service that is chosen there leads back to the visit.
    void theDevicesAreFoundThereToo()
    {
        TwoWindows two;
        two.toServices();
        two.step(Qt::Key_K, Qt::ControlModifier);
        type(two.clerk(), u"devices"_s);
        two.step(Qt::Key_Return);
        QCOMPARE(two.clerk().page(), static_cast<CounterPage *>(two.clerk().devices()));
        two.step(Qt::Key_K, Qt::ControlModifier);
        type(two.clerk(), u"jczm"_s);
        two.step(Qt::Key_Return);
        QCOMPARE(two.behind.state(), VisitState::Filling);
        QVERIFY(qobject_cast<FormPage *>(two.clerk().page()));
    }

    // While it is locked no key leads to the devices or away from them.
    void aLockedCounterStaysAtItsDevices()
    {
        TwoWindows two;
        two.clerk().openDevices();
        press(two.clerk(), Qt::Key_F12);
        QVERIFY(two.windows.lock()->isLocked());
        press(two.clerk(), Qt::Key_F8, Qt::ShiftModifier);
        press(two.clerk(), Qt::Key_F8);
        QCOMPARE(two.clerk().page(), static_cast<CounterPage *>(two.clerk().devices()));
    }

    void logOutGivesTheCounterToAnother()
    {
        TwoWindows two;
        two.step(Qt::Key_K, Qt::ControlModifier);
        type(two.clerk(), u"log out"_s);
        two.step(Qt::Key_Return);
        QVERIFY(!two.clerk().clerk());
        press(two.clerk(), Qt::Key_F12); // nobody to lock out
        QVERIFY(!two.windows.lock()->isLocked());
    }

    void whatDoesNotStopTheWorkIsToldAtTheStart()
    {
        CounterHall hall;
        CounterDesk windows(hall.world());
        windows.show({Error(errors::ServiceUnknown, {u"leave"_s})});
        QVERIFY(windows.clerkWindow().problem()->isVisible());
        QCOMPARE(windows.clerkWindow().problem()->title(), Error(errors::ServiceUnknown, {u"leave"_s}).text());
        QCOMPARE(windows.memberWindow().scene(), MemberWindow::Scene::Idle);
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(CounterDeskTest)
#include "CounterDeskTest.moc"
