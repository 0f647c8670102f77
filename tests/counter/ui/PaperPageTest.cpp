// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/pages/PaperPage.h"

#include "app/counter/ui/pages/FormPage.h"
#include "app/counter/ui/pages/ReadyPage.h"
#include "app/counter/ui/panels/MemberPanel.h"
#include "app/visit/VisitErrors.h"
#include "tests/counter/ui/CounterStand.h"

#include <QPrintDialog>

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

namespace {

void bring(CounterStand &stand, VisitState state)
{
    stand.review();
    VisitDesk &desk = stand.behind.desk;
    if (state >= VisitState::Consented) {
        QVERIFY(test::await(desk.consent(stand.behind.allConsents())).has_value());
    }
    if (state >= VisitState::Signed) {
        QVERIFY(test::await(desk.takeHandwriting(test::Desk::writing())).has_value());
    }
    if (state == VisitState::Countersigned) {
        stand.behind.seal.failure = Error(errors::StepRefused);
        QVERIFY(!test::await(desk.issuePaper()).has_value());
    }
    if (state == VisitState::Issued) {
        QVERIFY(test::await(desk.issuePaper()).has_value());
    }
    QCOMPARE(stand.behind.state(), state);
    stand.settle();
}

// The texts of the page's own buttons that can be seen, with their keys.
QStringList buttonsOf(const CounterStand &stand)
{
    QStringList buttons;
    for (const Button *button : stand.window.findChild<PaperPage *>()->findChildren<Button *>()) {
        if (button->isVisible() && !button->text().isEmpty()) {
            buttons += button->text() + u'|' + button->shortcut().toString();
        }
    }
    return buttons;
}

PaperView *viewOf(const CounterStand &stand)
{
    return stand.window.findChild<PaperPage *>()->view();
}

} // namespace

// From review to receipt.
class PaperPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void eachStateShowsWhatBelongsToIt_data()
    {
        QTest::addColumn<VisitState>("state");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QStringList>("buttons");
        QTest::addColumn<QString>("back");
        QTest::addColumn<QString>("goOn");
        const QStringList none;
        QTest::newRow("review") << VisitState::Reviewing << u"The member reads and decides"_s << none
                                << u"Back to the form"_s << QString();
        QTest::newRow("signing") << VisitState::Consented << u"The member has agreed and signs"_s << none
                                 << u"Back to the review"_s << QString();
        QTest::newRow("signed") << VisitState::Signed << u"The member has signed"_s << QStringList{u"Sign again|F9"_s}
                                << QString() << u"Sign and issue"_s;
        QTest::newRow("countersigned") << VisitState::Countersigned << u"The member has signed"_s << none << QString()
                                       << u"Issue"_s;
        QTest::newRow("issued") << VisitState::Issued << u"The receipt is signed, sealed and stored"_s
                                << QStringList{u"Print|F10"_s, u"Another service|Ctrl+N"_s} << QString() << u"Done"_s;
    }

    void eachStateShowsWhatBelongsToIt()
    {
        QFETCH(VisitState, state);
        QFETCH(QString, title);
        QFETCH(QStringList, buttons);
        QFETCH(QString, back);
        QFETCH(QString, goOn);
        CounterStand stand;
        bring(stand, state);
        QVERIFY(stand.isAt<PaperPage>());
        QVERIFY2(stand.says(title), qPrintable(stand.words()));
        QCOMPARE(buttonsOf(stand), buttons);
        QCOMPARE(stand.button("go-back"), back);
        QCOMPARE(stand.button("go-on"), goOn);
        QVERIFY(viewOf(stand)->hasPaper());
        if (state <= VisitState::Signed) {
            QCOMPARE(viewOf(stand)->pages(), 1);
        }
    }

    // Keys that do not belong here do nothing: neither do they go on for the member nor end the visit.
    void otherKeysDoNothing_data()
    {
        QTest::addColumn<VisitState>("state");
        QTest::newRow("review") << VisitState::Reviewing;
        QTest::newRow("signing") << VisitState::Consented;
    }

    void otherKeysDoNothing()
    {
        QFETCH(VisitState, state);
        CounterStand stand;
        bring(stand, state);
        const qsizetype before = stand.behind.journal.states().size();
        for (const auto key : {Qt::Key_Return, Qt::Key_F2, Qt::Key_F5, Qt::Key_F9, Qt::Key_F10, Qt::Key_Space}) {
            stand.step(key);
        }
        stand.step(Qt::Key_Return, Qt::ControlModifier);
        stand.step(Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(stand.behind.state(), state);
        QCOMPARE(stand.behind.journal.states().size(), before);
    }

    void escGoesBackStepByStep()
    {
        CounterStand stand;
        bring(stand, VisitState::Consented);
        stand.step(Qt::Key_Escape);
        QCOMPARE(stand.behind.state(), VisitState::Reviewing);
        stand.step(Qt::Key_Escape);
        QVERIFY(stand.isAt<FormPage>());
        QCOMPARE(stand.behind.desk.form()->field(u"purpose"_s)->value, u"housing-support"_s);
    }

    void aPoorSignatureIsWrittenAgain()
    {
        CounterStand stand;
        bring(stand, VisitState::Signed);
        stand.step(Qt::Key_Escape); // a signature is not taken back by a step back
        QCOMPARE(stand.behind.state(), VisitState::Signed);
        stand.step(Qt::Key_F9);
        QCOMPARE(stand.behind.state(), VisitState::Consented);
        QVERIFY(!stand.behind.desk.visit()->currentCase->handwriting);
    }

    void enterIssuesAndEnterEnds()
    {
        CounterStand stand;
        bring(stand, VisitState::Signed);
        stand.step(Qt::Key_Return);
        QCOMPARE(stand.behind.state(), VisitState::Issued);
        QVERIFY(viewOf(stand)->bytes().endsWith("+seal")); // the receipt, no longer the draft
        stand.step(Qt::Key_Return);
        QVERIFY(stand.isAt<ReadyPage>());
        QVERIFY(!viewOf(stand)->hasPaper());
        QCOMPARE(stand.behind.link.woken, 1);
    }

    void withoutTheCentreTheSealFollows()
    {
        CounterStand stand;
        bring(stand, VisitState::Signed);
        stand.behind.seal.failure = Error(errors::NodeUnreachable);
        stand.step(Qt::Key_Return);
        QCOMPARE(stand.behind.state(), VisitState::Issued);
        QVERIFY(stand.says(u"The receipt is signed and stored; the seal follows"_s));
        QVERIFY(!stand.says(u"sealed"_s));
        QCOMPARE(stand.problem(), QString());
    }

    void aRefusedSealIsToldAndTriedAgain()
    {
        CounterStand stand;
        bring(stand, VisitState::Signed);
        stand.behind.seal.failure = Error(errors::FileUnreadable, {u"seal"_s});
        stand.step(Qt::Key_Return);
        QCOMPARE(stand.behind.state(), VisitState::Countersigned);
        QVERIFY(stand.problem().startsWith(Error(errors::FileUnreadable, {u"seal"_s}).text()));
        stand.behind.seal.failure.reset();
        stand.step(Qt::Key_Return);
        QCOMPARE(stand.behind.state(), VisitState::Issued);
        QCOMPARE(stand.problem(), QString());
        QCOMPARE(stand.behind.seal.asked.size(), size_t(2));
        QCOMPARE(stand.behind.seal.asked[0], stand.behind.seal.asked[1]); // the same paper
    }

    void anotherServiceBeginsWithoutThePaper()
    {
        CounterStand stand;
        bring(stand, VisitState::Issued);
        stand.step(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(stand.isAt<ServicePage>());
        QVERIFY(!viewOf(stand)->hasPaper());
        QVERIFY(stand.says(u"张三"_s)); // the same person
        QCOMPARE(stand.behind.desk.visit()->finishedCases.size(), size_t(1));
    }

    void aLostPaperIsTold()
    {
        CounterStand stand;
        bring(stand, VisitState::Reviewing);
        stand.behind.journal.documents.clear();
        viewOf(stand)->showPaper({});
        stand.window.page()->refresh();
        QTRY_VERIFY(!stand.problem().isEmpty());
        QVERIFY(!viewOf(stand)->hasPaper());
    }

    void thePersonIsShownMaskedWithTheAccounts()
    {
        CounterStand stand;
        stand.callVisitor();
        const QString panel = wordsOn(*stand.window.findChild<MemberPanel *>());
        for (const QString &shown : {u"张三"_s, u"110105********002X"_s, u"199****2046"_s, u"86,412.57"_s, u"9964"_s,
                                     u"2026-10"_s, u"云岭市青石软件有限公司"_s, u"female · aged 76"_s,
                                     u"as of "_s + tonggui::sample::moment().toLocalTime().toString(u"HH:mm"_s)}) {
            QVERIFY2(panel.contains(shown), qPrintable(shown + u'\n' + panel));
        }
        for (const QString &hidden : {u"11010519491231002X"_s, u"19912342046"_s, u"020718359964"_s}) {
            QVERIFY2(!allWordsOf(stand.window).contains(hidden), qPrintable(hidden));
        }
    }

    void whoHasNoAccountIsToldSo()
    {
        CounterStand stand;
        stand.behind.core.member->accounts.clear();
        stand.behind.core.member->loanBalance = Money::fromFen(12345678);
        stand.callVisitor();
        QVERIFY(stand.says(u"This person has no account at the centre."_s));
        QVERIFY(stand.says(u"123,456.78"_s));
    }

    void withoutDataTheCentreIsAskedAgain()
    {
        CounterStand stand;
        stand.behind.goOffline();
        stand.callVisitor();
        QVERIFY(stand.says(u"No data from the centre yet"_s));
        QVERIFY(stand.says(u"The centre cannot be reached. Some services can still be taken."_s));
        const auto ask = [&] {
            const auto *panel = stand.window.findChild<MemberPanel *>();
            for (Notice *notice : panel->findChildren<Notice *>()) {
                if (notice->isVisible() && notice->action() && notice->action()->text() == u"Ask again"_s) {
                    return notice->action();
                }
            }
            return static_cast<Button *>(nullptr);
        };
        QVERIFY(ask());
        ask()->click();
        stand.settle();
        QVERIFY(stand.problem().startsWith(Error(errors::NodeUnreachable).text()));
        stand.behind.goOnline();
        stand.settle();
        for (int presses = 0; presses < 40 && !ask()->hasFocus(); ++presses) {
            stand.press(Qt::Key_Tab);
        }
        stand.step(Qt::Key_Return); // reached with the keyboard
        QVERIFY(stand.says(u"86,412.57"_s));
        QVERIFY(!ask());
        QCOMPARE(stand.problem(), QString());
    }

    // Once the paper lies before the member the data stand: nothing is offered that would be refused.
    void withoutDataNothingIsAskedOnceThePaperIsMade()
    {
        CounterStand stand;
        stand.behind.goOffline();
        stand.behind.toCollected();
        stand.logIn();
        QTRY_VERIFY(stand.isAt<PaperPage>());
        QVERIFY(stand.says(u"No data from the centre yet"_s));
        QVERIFY(!stand.says(u"Ask again"_s));
    }

    void theTopBarSaysHowTheLineIs()
    {
        CounterStand stand;
        stand.open();
        QVERIFY(stand.says(u"Online · 0 to send"_s));
        stand.behind.link.waiting = 3;
        stand.behind.goOffline();
        QVERIFY2(stand.says(u"Offline"_s), qPrintable(stand.words()));
        QVERIFY(stand.says(u"3"_s));
        stand.behind.link.refused = 2;
        stand.behind.goOnline();
        QVERIFY2(stand.words().section(u'\n', 0, 12).contains(u"2"_s), qPrintable(stand.words()));
    }

    void printingAsksForAPrinterOnlyWhenThereIsAReceipt()
    {
        CounterStand stand;
        bring(stand, VisitState::Signed);
        stand.window.findChild<PaperPage *>()->printPaper();
        QVERIFY(!stand.window.findChild<QPrintDialog *>());
        stand.step(Qt::Key_Return);
        stand.press(Qt::Key_F10);
        QTRY_VERIFY(stand.window.findChild<QPrintDialog *>());
        stand.window.findChild<QPrintDialog *>()->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!stand.window.findChild<QPrintDialog *>());
        QCOMPARE(stand.behind.state(), VisitState::Issued);
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(PaperPageTest)
#include "PaperPageTest.moc"
