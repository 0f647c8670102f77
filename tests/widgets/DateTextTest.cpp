// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/DateText.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

class DateTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDaysAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u"20261121"_s, u"2026-11-21"_s, u"2026.11.21"_s, u"2026/11/21"_s, u"2026 11 21"_s,
                                     u"2026年11月21日"_s, u"2026年11月21"_s, u" 2026-11-21 "_s, u"２０２６１１２１"_s,
                                     u"２０２６年１１月２１日"_s, u"2026 年 11 月 21 日"_s}) {
            QTest::newRow(qPrintable(typed)) << typed;
        }
    }

    void readsDaysAsPeopleTypeThem()
    {
        QFETCH(QString, typed);
        QCOMPARE(dateFrom(typed), QDate(2026, 11, 21));
    }

    void oneFigureIsEnoughForADay()
    {
        QCOMPARE(dateFrom(u"2026-3-1"_s), QDate(2026, 3, 1));
        QCOMPARE(dateFrom(u"2026年3月1日"_s), QDate(2026, 3, 1));
    }

    void refusesWhatIsNoDay()
    {
        for (const QString &typed : {u""_s, u"20260230"_s, u"2026-13-01"_s, u"2026"_s, u"202611"_s, u"21.11.2026"_s,
                                     u"2026-11-21x"_s, u"二〇二六年"_s, u"2026113"_s}) {
            QVERIFY2(!dateFrom(typed), qPrintable(typed));
        }
    }

    void readsMonths()
    {
        for (const QString &typed : {u"202611"_s, u"2026-11"_s, u"2026年11月"_s, u"2026.11"_s, u"２０２６１１"_s}) {
            QCOMPARE(monthFrom(typed), QDate(2026, 11, 1));
        }
        QCOMPARE(monthFrom(u"2026-3"_s), QDate(2026, 3, 1));
        for (const QString &typed : {u"202613"_s, u"2026"_s, u"2026-11-21"_s, u""_s}) {
            QVERIFY2(!monthFrom(typed), qPrintable(typed));
        }
    }

    void writesDays()
    {
        const QDate day(2026, 11, 21);
        QCOMPARE(dateText(day), u"2026-11-21"_s);
        QCOMPARE(monthText(day), u"2026-11"_s);
        QCOMPARE(weekdayText(day), u"Saturday"_s);
        QCOMPARE(weekdayLetters(day), u"Sa"_s);
        QCOMPARE(shortDateText(day), u"21 Nov Saturday"_s);
        QVERIFY(weekdayText({}).isEmpty());
        QCOMPARE(dateFrom(dateText(day)), day);
    }
};

QTEST_APPLESS_MAIN(DateTextTest)
#include "DateTextTest.moc"
