// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/DateField.h"

#include "tests/widgets/support/FieldPage.h"

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

class DateFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDayIsTypedInAnyWayAndWrittenOut_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("figures") << u"20261121"_s;
        QTest::newRow("strokes") << u"2026-11-21"_s;
        QTest::newRow("points") << u"2026.11.21"_s;
        QTest::newRow("full-width") << u"２０２６１１２１"_s;
    }

    void aDayIsTypedInAnyWayAndWrittenOut()
    {
        QFETCH(QString, typed);
        FieldPage<DateField> page;
        page.type(typed);
        QCOMPARE(page.field->text(), u"2026-11-21"_s);
        QCOMPARE(page.edited.last().first().toString(), u"2026-11-21"_s);
        page.moveOn();
        QCOMPARE(page.shown(), u"2026-11-21"_s);
        QCOMPARE(page.field->day(), QDate(2026, 11, 21));
    }

    void halfADayStaysAsItWasTyped()
    {
        FieldPage<DateField> page;
        page.type(u"2026-1"_s);
        QCOMPARE(page.field->text(), u"2026-1"_s);
        page.moveOn();
        QCOMPARE(page.shown(), u"2026-1"_s);
        QVERIFY(!page.field->day());
    }

    void arrowsMoveByOneDay()
    {
        FieldPage<DateField> page;
        page.field->showDay(QDate(2026, 2, 28));
        page.press(Qt::Key_Up);
        QCOMPARE(page.field->day(), QDate(2026, 3, 1));
        page.press(Qt::Key_Down);
        QCOMPARE(page.field->day(), QDate(2026, 2, 28));
        QCOMPARE(page.edited.size(), 2);
    }

    void theCalendarIsUsedWithKeys()
    {
        FieldPage<DateField> page;
        page.field->setToday(QDate(2026, 11, 21));
        page.press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(page.field->calendar());
        MonthGrid *grid = page.field->calendar()->grid();
        QCOMPARE(grid->day(), QDate(2026, 11, 21));
        QTest::keyClick(grid, Qt::Key_Right);
        QTest::keyClick(grid, Qt::Key_Down);
        QCOMPARE(grid->day(), QDate(2026, 11, 29));
        QTest::keyClick(grid, Qt::Key_PageDown);
        QCOMPARE(grid->day(), QDate(2026, 12, 29));
        QTest::keyClick(grid, Qt::Key_PageUp, Qt::ShiftModifier);
        QCOMPARE(grid->day(), QDate(2025, 12, 29));
        QTest::keyClick(grid, Qt::Key_Home);
        QCOMPARE(grid->day(), QDate(2025, 12, 1));
        QTest::keyClick(grid, Qt::Key_End);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(page.field->day(), QDate(2025, 12, 31));
        QTRY_VERIFY(!page.field->calendar());
        QCOMPARE(page.edited.last().first().toString(), u"2025-12-31"_s);
    }

    void theCalendarIsUsedWithTheMouse()
    {
        FieldPage<DateField> page;
        page.field->setToday(QDate(2026, 11, 21));
        QTest::mouseClick(page.edit(), Qt::LeftButton, {},
                          QPoint(page.edit()->width() - 20, page.edit()->height() / 2));
        QVERIFY(page.field->calendar());
        MonthGrid *grid = page.field->calendar()->grid();
        const int cell = grid->width() / 7;
        QTest::mouseClick(grid, Qt::LeftButton, {}, QPoint(cell / 2, cell + cell / 2)); // first Monday shown
        QCOMPARE(page.field->day(), QDate(2026, 10, 26));
    }

    void escapeLeavesTheCalendarAndTheDayAsTheyWere()
    {
        FieldPage<DateField> page;
        page.field->showDay(QDate(2026, 3, 1));
        page.press(Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(page.field->calendar(), Qt::Key_Escape);
        QTRY_VERIFY(!page.field->calendar());
        QCOMPARE(page.field->day(), QDate(2026, 3, 1));
        QCOMPARE(page.edited.size(), 0);
    }

    void withoutADayAndWithoutTodayThereIsNoCalendar()
    {
        FieldPage<DateField> page;
        page.press(Qt::Key_Down, Qt::AltModifier);
        QVERIFY(!page.field->calendar());
    }

    void monthsAreTypedAndStepped()
    {
        FieldPage<MonthField> page;
        page.type(u"202611"_s);
        QCOMPARE(page.field->text(), u"2026-11"_s);
        page.press(Qt::Key_Up);
        page.press(Qt::Key_Up);
        QCOMPARE(page.field->month(), QDate(2027, 1, 1));
        page.moveOn();
        QCOMPARE(page.shown(), u"2027-01"_s);
        page.field->showText(u"2026年3月"_s);
        QCOMPARE(page.field->text(), u"2026-03"_s);
    }

private:
    WidgetWorld m_world;
};

QTEST_MAIN(DateFieldTest)
#include "DateFieldTest.moc"
