// SPDX-License-Identifier: Apache-2.0
#include "app/core/values/Money.h"

#include "app/core/text/ChineseCapitals.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;

class MoneyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("fen");
        QTest::newRow("whole") << u"2600"_s << qint64(260000);
        QTest::newRow("separators") << u"1,234,567.89"_s << qint64(123456789);
        QTest::newRow("one decimal") << u"0.5"_s << qint64(50);
        QTest::newRow("blanks around") << u"  12.00 "_s << qint64(1200);
        QTest::newRow("negative") << u"-0.05"_s << qint64(-5);
        QTest::newRow("largest d(18,2)") << u"9999999999999999.99"_s << qint64(999999999999999999);
    }

    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QFETCH(qint64, fen);
        const Result<Money> amount = Money::parse(typed);
        QVERIFY(amount.has_value());
        QCOMPARE(amount->fen(), fen);
    }

    void refusesWhatIsNoAmount_data()
    {
        QTest::addColumn<QString>("typed");
        for (const QString &typed : {u""_s, u"abc"_s, u"1.234"_s, u"12,34"_s, u"1.2.3"_s, u"--1"_s, u"1e3"_s,
                                     u"99999999999999999"_s, u"."_s, u"５"_s}) {
            QTest::newRow(qPrintable(u"‹"_s + typed + u"›"_s)) << typed;
        }
    }

    void refusesWhatIsNoAmount()
    {
        QFETCH(QString, typed);
        const Result<Money> amount = Money::parse(typed);
        QVERIFY(!amount.has_value());
        QVERIFY(amount.error().is(errors::BadAmount));
    }

    void writesFiguresWithSeparators()
    {
        QCOMPARE(Money::fromFen(780000).figures(), u"7,800.00"_s);
        QCOMPARE(Money::fromFen(123456789).figures(), u"1,234,567.89"_s);
        QCOMPARE(Money::fromFen(-12345).figures(), u"-123.45"_s);
        QCOMPARE(Money::fromFen(-123456).figures(), u"-1,234.56"_s);
        QCOMPARE(Money::fromFen(5).plain(), u"0.05"_s);
        QCOMPARE(Money::fromFen(std::numeric_limits<qint64>::min()).plain(), u"-92233720368547758.08"_s);
    }

    // DOMAIN.md B.4 E-15 and the rules for zeros in 支付结算办法 annex 1.
    void writesCapitalChinese_data()
    {
        QTest::addColumn<QString>("figures");
        QTest::addColumn<QString>("capitals");
        const QList<std::pair<QString, QString>> rows{
            {u"4804.08"_s, u"肆仟捌佰零肆元零捌分"_s},
            {u"1004005.60"_s, u"壹佰万肆仟零伍元陆角整"_s},
            {u"20000.50"_s, u"贰万元伍角整"_s},
            {u"7800"_s, u"柒仟捌佰元整"_s},
            {u"0"_s, u"零元整"_s},
            {u"0.05"_s, u"伍分"_s},
            {u"0.5"_s, u"伍角整"_s},
            {u"10"_s, u"壹拾元整"_s},
            {u"100000001"_s, u"壹亿零壹元整"_s},
            {u"1000500"_s, u"壹佰万零伍佰元整"_s},
            {u"1409.50"_s, u"壹仟肆佰零玖元伍角整"_s},
            {u"6007.14"_s, u"陆仟零柒元壹角肆分"_s},
            {u"325.04"_s, u"叁佰贰拾伍元零肆分"_s},
            {u"1000000000000.00"_s, u"壹万亿元整"_s},
            {u"9999999999999999.99"_s, u"玖仟玖佰玖拾玖万亿玖仟玖佰玖拾玖亿玖仟玖佰玖拾玖万玖仟玖佰玖拾玖元玖角玖分"_s},
            {u"-12.30"_s, u"负壹拾贰元叁角整"_s},
        };
        for (const auto &[figures, capitals] : rows) {
            QTest::newRow(qPrintable(figures)) << figures << capitals;
        }
    }

    void writesCapitalChinese()
    {
        QFETCH(QString, figures);
        QFETCH(QString, capitals);
        QCOMPARE(inChineseCapitals(*Money::parse(figures)), capitals);
    }
};

QTEST_APPLESS_MAIN(MoneyTest)
#include "MoneyTest.moc"
