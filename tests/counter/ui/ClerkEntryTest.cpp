// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/pages/FormPage.h"
#include "app/counter/ui/pages/IdentifyPage.h"
#include "app/counter/ui/pages/LoginPage.h"
#include "app/counter/ui/pages/PaperPage.h"
#include "app/counter/ui/pages/ReadyPage.h"
#include "app/counter/ui/pages/ServicePage.h"
#include "app/visit/VisitErrors.h"
#include "tests/counter/ui/CounterStand.h"

#include <QSignalSpy>

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

namespace {

QString focusedName()
{
    const QWidget *focused = QApplication::focusWidget();
    while (focused && focused->objectName().isEmpty()) {
        focused = focused->parentWidget();
    }
    return focused ? focused->objectName() : QString();
}

// A visit as the journal kept it when the counter was cut off.
OpenVisit keptVisit(VisitState state)
{
    Visit visit = tonggui::sample::signedVisit();
    visit.state = state;
    visit.currentCase->service = ServiceId(u"certificate-deposit"_s);
    visit.currentCase->form = {{u"purpose"_s, u"housing-support"_s}};
    visit.currentCase->acceptedAt = tonggui::sample::moment();
    visit.currentCase->wasOnline = true;
    visit.member = test::Desk::member();
    if (state < VisitState::Filling) {
        visit.currentCase.reset();
    }
    if (state == VisitState::Called) {
        visit.card.reset();
        visit.member.reset();
    }
    return {visit.id, stateName(state), visit.toSnapshot(), visit.startedAt};
}

} // namespace

// How a clerk comes to work at a counter and leaves it again.
class ClerkEntryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theWindowAsksWhoSitsThere()
    {
        CounterStand stand;
        QSignalSpy painted(&stand.window, &CounterWindow::firstPainted);
        stand.open();
        QVERIFY(stand.isAt<LoginPage>());
        QCOMPARE(focusedName(), u"staff-number"_s);
        QVERIFY(painted.size() == 1 || painted.wait());
        QVERIFY(stand.says(u"Window 3"_s));
        QVERIFY(stand.says(u"Keys under a PIN"_s));
        QCOMPARE(stand.button("go-on"), u"Log in"_s);
        QCOMPARE(stand.button("go-back"), QString());
        QVERIFY(!stand.window.findChild<QWidget *>(u"next-visitor"_s)->isVisible());
    }

    void whatIsMissingIsNamedAndLedTo()
    {
        CounterStand stand;
        stand.open();
        QVERIFY(stand.says(u"the staff number"_s));
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(focusedName(), u"staff-number"_s);
        stand.type(u"   "_s);
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(focusedName(), u"staff-number"_s);
        stand.field("staff-number")->selectAll();
        stand.type(u"0317"_s);
        QVERIFY(stand.says(u"the PIN"_s));
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(focusedName(), u"pin"_s);
        stand.press(Qt::Key_Return);
        QCOMPARE(focusedName(), u"pin"_s);
        QCOMPARE(stand.staff.asked, 0);
    }

    void aWrongPinIsSaidInPlaceAndOnlyThePinIsTypedAgain()
    {
        CounterStand stand;
        stand.logIn(u"0317"_s, u"0000"_s);
        QVERIFY(stand.isAt<LoginPage>());
        const Error wrong(errors::WrongPin, {u"4"_s});
        QCOMPARE(stand.problem(), wrong.text() + u' ' + wrong.remedy());
        QCOMPARE(stand.field("staff-number")->text(), u"0317"_s);
        QCOMPARE(stand.field("pin")->text(), QString());
        QCOMPARE(focusedName(), u"pin"_s);
        stand.type(u"2580"_s);
        stand.step(Qt::Key_Return);
        QVERIFY(stand.isAt<ReadyPage>());
        QCOMPARE(stand.problem(), QString());
    }

    void refusalsAreToldInTheirWords_data()
    {
        QTest::addColumn<Error>("error");
        QTest::newRow("locked") << Error(errors::StaffLocked, {u"10:20"_s});
        QTest::newRow("never here") << Error(errors::StaffUnknownOffline);
        QTest::newRow("line") << Error(errors::NodeUnreachable);
    }

    void refusalsAreToldInTheirWords()
    {
        QFETCH(Error, error);
        CounterStand stand;
        stand.staff.failure = error;
        stand.logIn();
        QVERIFY(stand.isAt<LoginPage>());
        QCOMPARE(stand.problem(), error.text() + u' ' + error.remedy());
        QVERIFY(!stand.window.clerk());
    }

    void whileThePinIsCheckedNothingIsAskedTwice()
    {
        CounterStand stand;
        stand.staff.held.emplace();
        stand.open();
        stand.type(u"0317"_s);
        stand.press(Qt::Key_Return);
        stand.type(u"2580"_s);
        stand.press(Qt::Key_Return);
        stand.press(Qt::Key_Return);
        stand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(stand.staff.asked, 1);
        stand.staff.held->set(stand.staff.session(u"0317"_s));
        QTRY_VERIFY(stand.isAt<ReadyPage>());
        QVERIFY(stand.says(u"林知夏"_s));
        QVERIFY(!allWordsOf(stand.window).contains(u"2580"_s));
    }

    void whoIsLetInWithoutTheCentreIsTold()
    {
        CounterStand stand;
        stand.staff.isOffline = true;
        stand.logIn();
        QCOMPARE(stand.window.findChild<Toast *>()->sentence(),
                 u"Logged in without the centre: it could not be reached."_s);
    }

    void whoeverLogsOutMayComeAgain()
    {
        CounterStand stand;
        stand.logIn(u"0317"_s, u"0000"_s);
        stand.type(u"2580"_s);
        stand.step(Qt::Key_Return);
        stand.window.logOut();
        QVERIFY(stand.isAt<LoginPage>());
        QVERIFY(!stand.says(u"林知夏"_s));
        stand.logIn(u"0318"_s);
        QVERIFY(stand.says(u"欧阳若水"_s));
        stand.step(Qt::Key_T, Qt::ControlModifier);
        stand.step(Qt::Key_F2);
        QCOMPARE(stand.behind.desk.visit()->clerk.id.text(), u"0318"_s);
    }

    void nobodyLeavesInTheMiddleOfAVisit()
    {
        CounterStand stand;
        stand.callVisitor();
        stand.window.logOut();
        QVERIFY(stand.window.clerk());
        QCOMPARE(stand.window.findChild<Toast *>()->sentence(), u"Finish this visit before you log out."_s);
        QVERIFY(stand.isAt<ServicePage>());
    }

    // Whoever sits down next sees neither the visitor nor the trouble of the one before.
    void nothingOfTheVisitBeforeIsLeft()
    {
        CounterStand stand;
        stand.memberSigns();
        stand.step(Qt::Key_Return); // issue
        stand.step(Qt::Key_Return); // done
        QVERIFY(!stand.behind.desk.visit());
        stand.window.steps().report(Error(errors::CardExpired, {u"2020-01-01"_s}));
        stand.window.logOut();
        stand.logIn(u"0318"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QString &trace : {u"张三"_s, u"1101051949"_s, u"86,412.57"_s, u"020718359964"_s, u"2020-01-01"_s}) {
            QVERIFY2(!stand.words().contains(trace), qPrintable(trace));
        }
        QVERIFY(!stand.window.findChild<PaperPage *>()->view()->hasPaper());
    }

    void aVisitThatWasCutOffGoesOnWhereItStopped_data()
    {
        QTest::addColumn<VisitState>("state");
        QTest::addColumn<QString>("stopped");
        QTest::addColumn<QString>("page");
        QTest::newRow("called") << VisitState::Called << u"Identity"_s << u"tonggui::counter::IdentifyPage"_s;
        QTest::newRow("known") << VisitState::Identified << u"Service"_s << u"tonggui::counter::ServicePage"_s;
        QTest::newRow("form") << VisitState::Filling << u"Form"_s << u"tonggui::counter::FormPage"_s;
        QTest::newRow("review") << VisitState::Reviewing << u"Review"_s << u"tonggui::counter::PaperPage"_s;
        QTest::newRow("consent") << VisitState::Consented << u"Sign"_s << u"tonggui::counter::PaperPage"_s;
        QTest::newRow("signed") << VisitState::Signed << u"Sign"_s << u"tonggui::counter::PaperPage"_s;
        QTest::newRow("issued") << VisitState::Issued << u"Receipt"_s << u"tonggui::counter::PaperPage"_s;
    }

    void aVisitThatWasCutOffGoesOnWhereItStopped()
    {
        QFETCH(VisitState, state);
        QFETCH(QString, stopped);
        QFETCH(QString, page);
        CounterStand stand;
        WaitingReader reader(stand.behind.clock);
        stand.behind.desk.setCardReader(&reader);
        stand.behind.journal.stored = {keptVisit(state)};
        for (const auto &kind : {u"receipt"_s, u"receipt-draft"_s}) {
            stand.behind.journal.documents.insert(u"0203-0007-261121-000002/"_s + kind, paperOf(1));
        }
        stand.logIn();
        QVERIFY(stand.says(u"A012 was not finished"_s));
        QVERIFY2(stand.says(u"Stopped at “%1”, begun 10:05."_s.arg(stopped)), qPrintable(stand.words()));
        QCOMPARE(stand.button("go-on"), u"Go on with A012"_s);
        QVERIFY(!stand.says(u"张三"_s)); // not before somebody goes on with it
        stand.press(Qt::Key_Return);
        QTRY_VERIFY(stand.behind.desk.visit());
        QCOMPARE(QString::fromLatin1(stand.window.page()->metaObject()->className()), page);
        QCOMPARE(stand.behind.desk.visit()->id.text(), u"0203-0007-261121-000001"_s);
        QVERIFY(stand.says(u"A012"_s));
        QTRY_COMPARE(stand.problem(), QString());
    }

    void unreadableVisitsAreShownAndStopNothing()
    {
        CounterStand stand;
        stand.behind.journal.stored = {
            {VisitId(u"0203-0007-261121-000009"_s), u"filling"_s, "{not json", tonggui::sample::moment()},
            keptVisit(VisitState::Filling)};
        stand.logIn();
        QVERIFY(stand.says(Error(errors::SnapshotUnreadable, {u"0203-0007-261121-000009"_s}).text()));
        stand.step(Qt::Key_Return);
        QVERIFY(stand.isAt<FormPage>());
    }

    void aSecondUnfinishedVisitIsOfferedAfterTheFirst()
    {
        CounterStand stand;
        OpenVisit other = keptVisit(VisitState::Called);
        Visit visit = *Visit::fromSnapshot(other.snapshot);
        visit.id = VisitId(u"0203-0007-261121-000044"_s);
        visit.ticket.number = u"A044"_s;
        other = {visit.id, other.state, visit.toSnapshot(), visit.startedAt};
        stand.behind.journal.stored = {keptVisit(VisitState::Issued), other};
        stand.behind.journal.documents.insert(u"0203-0007-261121-000002/receipt"_s, paperOf(1));
        stand.logIn();
        QVERIFY(stand.says(u"A044 was not finished"_s));
        stand.step(Qt::Key_Return);
        stand.behind.journal.stored = {other};
        stand.step(Qt::Key_Return); // done
        QTRY_COMPARE(stand.button("go-on"), u"Go on with A044"_s);
        QVERIFY(!stand.says(u"A012 was not finished"_s));
    }

    void aJournalThatCannotBeReadIsTold()
    {
        CounterStand stand;
        stand.logIn();
        QVERIFY(stand.isAt<ReadyPage>());
        stand.behind.journal.failure = Error(errors::FileUnwritable, {u"/data"_s});
        stand.step(Qt::Key_T, Qt::ControlModifier);
        stand.step(Qt::Key_F2);
        QVERIFY(stand.isAt<ReadyPage>()); // what is not saved did not happen
        QCOMPARE(stand.problem().section(u' ', 0, 1), u"The file"_s);
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(ClerkEntryTest)
#include "ClerkEntryTest.moc"
