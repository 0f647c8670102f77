// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/MemberWindow.h"
#include "tests/counter/member/MemberSample.h"
#include "tests/widgets/support/WidgetWorld.h"

#include <QScreen>
#include <QWindow>

using namespace tonggui::counter;
using namespace tonggui::counter::sample;
using namespace tonggui::widgets;

// Where the window stands, with one screen and with two; run once for each.
class MemberPlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withOneScreenItStandsInAFrame()
    {
        if (QGuiApplication::screens().size() > 1) {
            QSKIP("this run has two screens");
        }
        const StoppedClock clock;
        MemberWindow window(clock);
        for (QScreen *screen : {static_cast<QScreen *>(nullptr), QGuiApplication::primaryScreen()}) {
            window.placeOn(screen);
            QVERIFY(window.isVisible());
            QVERIFY(!window.isFullScreen());
            QVERIFY(!window.windowFlags().testFlag(Qt::FramelessWindowHint));
            QVERIFY(!window.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
            const QRect available = QGuiApplication::primaryScreen()->availableGeometry();
            QVERIFY(available.contains(window.geometry()));
            QVERIFY(window.width() < available.width());
            QVERIFY(window.height() < available.height());
        }
    }

    void withTwoScreensItFillsTheSecond()
    {
        if (QGuiApplication::screens().size() < 2) {
            QSKIP("this run has one screen");
        }
        const StoppedClock clock;
        MemberWindow window(clock);
        QScreen *second = QGuiApplication::screens()[1];
        window.placeOn(second);
        QVERIFY(window.isVisible());
        QVERIFY(window.isFullScreen());
        QCOMPARE(window.screen(), second);
        QCOMPARE(window.geometry(), second->geometry());
        QVERIFY(window.testAttribute(Qt::WA_ShowWithoutActivating));
        // What is touched there never takes the clerk's keyboard, unless the member has one of his own.
        QVERIFY(window.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        window.setOwnKeyboard(true);
        QVERIFY(!window.windowFlags().testFlag(Qt::WindowDoesNotAcceptFocus));
        QVERIFY(window.isFullScreen());
        QVERIFY(window.isVisible());
        window.placeOn(nullptr);
        QVERIFY(!window.isFullScreen());
        QCOMPARE(window.screen(), QGuiApplication::primaryScreen());
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(MemberPlaceTest)
#include "MemberPlaceTest.moc"
