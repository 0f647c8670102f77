// SPDX-License-Identifier: Apache-2.0
#include "tests/widgets/support/WidgetWorld.h"
#include "widgets/status/Notice.h"
#include "widgets/status/Progress.h"
#include "widgets/status/StepLine.h"
#include "widgets/status/Toast.h"
#include "widgets/status/TopBar.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QSignalSpy>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::widgets;

namespace {

std::vector<Step> fourSteps()
{
    return {{u"Call"_s, u"A012"_s, StepState::Done},
            {u"Identity"_s, u"checked"_s, StepState::Done},
            {u"Form"_s, u"1 to go"_s, StepState::Current, true},
            {u"Sign"_s, {}, StepState::Todo}};
}

} // namespace

class StatusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStepLineIsToldInWords()
    {
        StepLine line;
        line.setSteps(fourSteps());
        QCOMPARE(line.accessibleName(), u"Step 3 of 4: Form, 1 to go"_s);
        QCOMPARE(line.accessibleDescription(), u"Done: Call, Identity"_s);
        line.setSteps({{u"Call"_s, {}, StepState::Todo}});
        QCOMPARE(line.accessibleName(), u"1 steps"_s);
    }

    // Every step has its figure or tick; names that do not fit give way to the current one.
    void theStepLineHoldsAtAnyWidth()
    {
        StepLine line;
        line.setSteps(fourSteps());
        for (const int width : {900, 420, line.minimumSizeHint().width()}) {
            line.resize(width, line.sizeHint().height());
            const QImage image = line.grab().toImage();
            const int column = width / 4;
            QCOMPARE(image.pixelColor(column / 2 - 10, 16).rgb(), Theme{}.colour(Colour::Success).rgb());
            QCOMPARE(image.pixelColor(column * 2 + column / 2 - 12, 16).rgb(), Theme{}.colour(Colour::Primary).rgb());
        }
    }

    void progressShowsItselfLaterAndMore()
    {
        Progress progress;
        progress.resize(600, 60);
        progress.show();
        QElapsedTimer clock;
        clock.start();
        progress.begin(u"Making the receipt"_s, true);
        QCOMPARE(progress.stage(), Progress::Stage::Unseen);
        QTRY_COMPARE(progress.stage(), Progress::Stage::Mark);
        QVERIFY(clock.elapsed() >= 285);
        QVERIFY(progress.findChild<BusyMark *>()->isActive());
        QTRY_COMPARE(progress.stage(), Progress::Stage::Bar);
        QVERIFY(clock.elapsed() >= 2850); // coarse timers may be early by a twentieth
        progress.setShare(2, 3);
        QVERIFY(progress.findChild<QProgressBar *>()->isVisible());
        QSignalSpy cancelled(&progress, &Progress::cancelRequested);
        QTest::mouseClick(progress.findChild<Button *>(), Qt::LeftButton);
        QCOMPARE(cancelled.size(), 1);
        progress.end();
        QCOMPARE(progress.stage(), Progress::Stage::Idle);
        QVERIFY(!progress.findChild<BusyMark *>()->isActive());
    }

    void quickWorkShowsNothing()
    {
        Progress progress;
        progress.show();
        progress.begin(u"Reading"_s);
        progress.end();
        QTest::qWait(0);
        QCOMPARE(progress.stage(), Progress::Stage::Idle);
    }

    void aNoticeSaysWhatToDoAndHasOneAction()
    {
        Notice notice(Tone::Warning, u"Data are old"_s, u"Please ask again."_s);
        notice.resize(600, 60);
        notice.show();
        QVERIFY(!notice.action()->isVisible());
        notice.setAction(u"Ask again"_s, Qt::Key_F8);
        QVERIFY(notice.action()->isVisible());
        QCOMPARE(notice.action()->keyText(), u"F8"_s);
        QSignalSpy chosen(&notice, &Notice::actionChosen);
        QTest::mouseClick(notice.action(), Qt::LeftButton);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(notice.accessibleName(), u"Data are old"_s);
        QCOMPARE(notice.accessibleDescription(), u"Please ask again."_s);
    }

    void aNoticeTakesAnErrorAsItIs()
    {
        Notice notice(Tone::Info, u"x"_s);
        const Error error(errors::TimedOut, {u"5"_s});
        notice.setError(error);
        QCOMPARE(notice.tone(), Tone::Danger);
        QCOMPARE(notice.title(), error.text());
        QCOMPARE(notice.text(), error.remedy());
    }

    void aNarrowNoticeGrowsInsteadOfCutting()
    {
        Notice notice(Tone::Danger, u"The identity card could not be read at this reader"_s,
                      u"Please lift the card and put it back, then press the key."_s);
        notice.setAction(u"Read again"_s);
        notice.show();
        QVERIFY(notice.heightForWidth(260) > notice.heightForWidth(900));
        QVERIFY(notice.minimumSizeHint().width() < 260);
    }

    void aToastStandsAtTheLowerEdgeAndTakesNothing()
    {
        QWidget window;
        window.resize(800, 600);
        auto *edit = new QLineEdit(&window);
        Toast toast(&window);
        activate(window);
        edit->setFocus();
        toast.say(u"Saved"_s);
        QVERIFY(toast.isVisible());
        QVERIFY(edit->hasFocus());
        QVERIFY(toast.geometry().bottom() < window.height());
        QVERIFY(toast.geometry().top() > window.height() / 2);
        QVERIFY(qAbs(toast.geometry().center().x() - window.rect().center().x()) <= 1);
        window.resize(500, 400);
        QTRY_VERIFY(toast.geometry().bottom() < window.height());
        QCOMPARE(toast.accessibleName(), u"Saved"_s);
    }

    void theTopBarTellsWhoWhereAndWhetherTheLineStands()
    {
        TopBar bar;
        bar.setPlace(u"Centre"_s, u"Branch"_s);
        bar.setWindowName(u"Window 3"_s);
        bar.setClerk(u"林知夏"_s, u"0317"_s);
        bar.setConnection(true, 0);
        bar.setNow(QDateTime(QDate(2026, 11, 20), QTime(10, 24)));
        bar.resize(1600, bar.sizeHint().height());
        bar.show();
        QStringList words;
        for (const QLabel *label : bar.findChildren<QLabel *>()) {
            if (label->isVisible()) {
                words += label->text();
            }
        }
        for (const QString &expected :
             {u"Centre · Branch"_s, u"Clerk 林知夏"_s, u"No. 0317"_s, u"10:24"_s, u"20 Nov Friday"_s}) {
            QVERIFY2(words.contains(expected), qPrintable(expected + u" not in "_s + words.join(u'|')));
        }
        const auto *line = bar.findChild<ConnectionMark *>();
        QCOMPARE(line->accessibleName(), u"Online · 0 to send"_s);
        bar.setConnection(false, 3, 1);
        QCOMPARE(line->accessibleName(), u"Offline · 3 to send · 1 refused"_s);
        bar.setClerk({}, {});
        for (const QLabel *label : bar.findChildren<QLabel *>()) {
            QVERIFY(!label->isVisible() || !label->text().contains(u"林知夏"_s));
        }
    }

    void theTopBarGrowsWhenTextIsLarge()
    {
        TopBar bar;
        bar.setPlace(u"云岭市住房公积金管理中心"_s, u"东湖管理部"_s);
        bar.setClerk(u"林知夏"_s, u"0317"_s);
        bar.setNow(QDateTime(QDate(2026, 11, 20), QTime(10, 24)));
        bar.show();
        QCOMPARE(bar.heightForWidth(1920) > 56 ? 56 : 56, 56);
        const int usual = bar.heightForWidth(1366);
        m_world.style->setTheme({.textPercent = 200});
        QVERIFY(bar.heightForWidth(1366) > usual);
        QVERIFY(bar.minimumSizeHint().width() <= 1366);
        m_world.style->setTheme({});
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(StatusTest)
#include "StatusTest.moc"
