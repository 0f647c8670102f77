// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/MemberWindow.h"

#include "app/counter/member/SignatureScene.h"
#include "app/counter/member/SummaryScene.h"
#include "tests/counter/member/MemberSample.h"
#include "tests/widgets/support/WidgetWorld.h"

#include <QCloseEvent>
#include <QLabel>
#include <QSignalSpy>

using namespace tonggui;
using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

namespace {

QString wordsOn(const QWidget &window)
{
    QStringList words;
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible()) {
            words += label->text();
        }
    }
    return words.join(u'\n');
}

struct Stand
{
    Stand()
        : window(clock)
    {
        window.resize(1280, 800);
        window.show();
        window.showIdle(u"云岭市住房公积金管理中心"_s, u"3号窗口"_s);
    }

    template <class SceneWidget>
    [[nodiscard]] SceneWidget *scene() const
    {
        return qobject_cast<SceneWidget *>(window.sceneWidget());
    }

    StoppedClock clock;
    MemberWindow window;
};

} // namespace

class MemberWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnAnyWarning(); }

    void theIdleScreenSaysWhereWeAre()
    {
        const Stand stand;
        QCOMPARE(stand.window.scene(), MemberWindow::Scene::Idle);
        QVERIFY(wordsOn(stand.window).contains(u"云岭市住房公积金管理中心"_s));
        QVERIFY(wordsOn(stand.window).contains(u"3号窗口"_s));
    }

    void aVisitGoesFromSceneToScene()
    {
        Stand stand;
        stand.window.showWaiting(u"请把身份证放在读卡区"_s);
        QCOMPARE(stand.window.scene(), MemberWindow::Scene::Waiting);
        QVERIFY(wordsOn(stand.window).contains(u"请把身份证放在读卡区"_s));
        QVERIFY(wordsOn(stand.window).contains(u"3号窗口 · In progress"_s));
        stand.window.showSummary(longSummary());
        QVERIFY(wordsOn(stand.window).contains(u"99,999,999.99"_s));
        QVERIFY(wordsOn(stand.window).contains(u"玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"_s));
        stand.window.showSignature(u"请在框内写您的姓名"_s);
        QVERIFY(wordsOn(stand.window).contains(u"99,999,999.99"_s));
        stand.window.showThanks(u"办好了，谢谢您"_s, u"验证码 7K3M-92QF"_s);
        QCOMPARE(stand.window.scene(), MemberWindow::Scene::Thanks);
        QVERIFY(wordsOn(stand.window).contains(u"7K3M-92QF"_s));
    }

    // The next visitor sees nothing of the one before, not even in what is hidden.
    void nothingOfAVisitorStays()
    {
        Stand stand;
        stand.window.showSummary(longSummary());
        stand.window.showThanks(u"办好了"_s, u"验证码 7K3M-92QF"_s);
        stand.window.showIdle(u"云岭市住房公积金管理中心"_s, u"3号窗口"_s);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        for (const QLabel *label : stand.window.findChildren<QLabel *>()) {
            QVERIFY2(!label->text().contains(u"欧阳"_s), qPrintable(label->text()));
            QVERIFY2(!label->text().contains(u"7K3M"_s), qPrintable(label->text()));
        }
        stand.window.showSignature(u"请在框内写您的姓名"_s);
        QVERIFY(!wordsOn(stand.window).contains(u"欧阳"_s));
    }

    void whatTheMemberDoesIsTold()
    {
        Stand stand;
        QSignalSpy consented(&stand.window, &MemberWindow::consented);
        QSignalSpy declined(&stand.window, &MemberWindow::declined);
        QSignalSpy refusedToSign(&stand.window, &MemberWindow::signatureDeclined);
        stand.window.showSummary(shortSummary());
        auto *summary = stand.scene<SummaryScene>();
        QTRY_VERIFY(!summary->readOn()->isVisible());
        summary->agree()->click();
        QCOMPARE(consented.size(), 1);
        summary->refuse()->click();
        QCOMPARE(declined.size(), 1);
        stand.window.showSignature(u"请在框内写您的姓名"_s);
        stand.scene<SignatureScene>()->ask()->click();
        QCOMPARE(refusedToSign.size(), 1);
    }

    void handwritingReachesTheCounter()
    {
        Stand stand;
        QSignalSpy finished(&stand.window, &MemberWindow::handwritingFinished);
        stand.window.showSignature(u"请在框内写您的姓名"_s);
        SignatureCanvas *canvas = stand.scene<SignatureScene>()->panel()->canvas();
        QTRY_VERIFY(canvas->width() > 400);
        QTest::mousePress(canvas, Qt::LeftButton, {}, QPoint(40, 80));
        for (int x = 40; x < 400; x += 20) {
            QTest::mouseMove(canvas, QPoint(x, x % 40 ? 80 : 200));
        }
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, QPoint(400, 80));
        stand.scene<SignatureScene>()->finish()->click();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!finished[0][0].value<Handwriting>().isEmpty());
    }

    // The counter answers at once with the next scene, from within the signal.
    void aSceneMayBeReplacedByItsOwnSignal()
    {
        Stand stand;
        connect(&stand.window, &MemberWindow::declined, &stand.window,
                [&] { stand.window.showWaiting(u"请和柜员说明"_s); });
        stand.window.showSummary(longSummary());
        stand.scene<SummaryScene>()->refuse()->click();
        QCOMPARE(stand.window.scene(), MemberWindow::Scene::Waiting);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(wordsOn(stand.window).contains(u"请和柜员说明"_s));
    }

    void aLockedCounterShowsNothing()
    {
        Stand stand;
        stand.window.showSummary(longSummary());
        auto *summary = stand.scene<SummaryScene>();
        static_cast<QAbstractButton *>(summary->consents()[0]->box())->click();
        stand.window.showPrivacy();
        QVERIFY(stand.window.isPrivate());
        QVERIFY(!wordsOn(stand.window).contains(u"欧阳"_s));
        QVERIFY(!summary->agree()->isVisible());
        stand.window.showWaiting(u"请稍等"_s); // stays covered
        QVERIFY(!wordsOn(stand.window).contains(u"请稍等"_s));
        stand.window.showSummary(longSummary());
        QVERIFY(stand.window.isPrivate());
        stand.window.endPrivacy();
        QVERIFY(wordsOn(stand.window).contains(u"欧阳"_s));
    }

    void whatWasTickedOutlivesALock()
    {
        Stand stand;
        stand.window.showSummary(longSummary());
        auto *summary = stand.scene<SummaryScene>();
        static_cast<QAbstractButton *>(summary->consents()[0]->box())->click();
        stand.window.showPrivacy();
        stand.window.endPrivacy();
        QCOMPARE(stand.scene<SummaryScene>(), summary);
        QVERIFY(summary->consents()[0]->isGiven());
    }

    void itFollowsTheLanguage()
    {
        Stand stand;
        stand.window.showSummary(shortSummary());
        const QWidget *before = stand.window.sceneWidget();
        QEvent changed(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&stand.window, &changed);
        QVERIFY(stand.window.sceneWidget() != before);
        QVERIFY(wordsOn(stand.window).contains(u"Certificate of deposits"_s));
    }

    void aTouchOnTheFrameDoesNotCloseIt()
    {
        Stand stand;
        QCloseEvent byThePerson;
        QSpontaneKeyEvent::setSpontaneous(&byThePerson);
        qApp->notify(&stand.window, &byThePerson);
        QVERIFY(!byThePerson.isAccepted());
        QVERIFY(stand.window.isVisible());
        QVERIFY(stand.window.close());
        QVERIFY(!stand.window.isVisible());
    }

    void itsThemeIsItsOwn()
    {
        Stand stand;
        const int usual = stand.scene<QWidget>()->findChild<QLabel *>()->font().pixelSize();
        stand.window.setTheme({.kind = ThemeKind::Elder});
        QCOMPARE(m_world.style->themeFor(&stand.window).place, Place::Member);
        QCOMPARE(m_world.style->theme().kind, ThemeKind::Light);
        QVERIFY(stand.scene<QWidget>()->findChild<QLabel *>()->font().pixelSize() > usual);
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(MemberWindowTest)
#include "MemberWindowTest.moc"
