// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/Typing.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui::widgets;

namespace {

// "2,6|00": a text with its caret.
Typed marked(const QString &text)
{
    const int caret = int(text.indexOf(u'|'));
    QString plain = text;
    plain.remove(u'|');
    return {plain, caret < 0 ? int(plain.size()) : caret};
}

QString shown(const std::optional<Typed> &typed)
{
    if (!typed) {
        return u"refused"_s;
    }
    QString text = typed->text;
    text.insert(typed->caret, u'|');
    return text;
}

} // namespace

class TypingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsFormedAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("formed");
        QTest::newRow("empty") << u"|"_s << u"|"_s;
        QTest::newRow("fourth figure") << u"2600|"_s << u"2,600|"_s;
        QTest::newRow("figure in the middle") << u"2,96|00"_s << u"29,6|00"_s;
        QTest::newRow("figure at the start") << u"1|2,600"_s << u"1|2,600"_s;
        QTest::newRow("figure taken away") << u"2,60|"_s << u"260|"_s;
        QTest::newRow("caret before a separator") << u"1|234"_s << u"1|,234"_s;
        QTest::newRow("millions") << u"12345678|"_s << u"12,345,678|"_s;
        QTest::newRow("decimals") << u"2600.5|"_s << u"2,600.5|"_s;
        QTest::newRow("point last") << u"2600.|"_s << u"2,600.|"_s;
        QTest::newRow("point first") << u".|"_s << u"0.|"_s;
        QTest::newRow("decimal first") << u".5|"_s << u"0.5|"_s;
        QTest::newRow("zero first") << u"05|"_s << u"5|"_s;
        QTest::newRow("zeros first") << u"0002600|"_s << u"2,600|"_s;
        QTest::newRow("only zero") << u"0|"_s << u"0|"_s;
        QTest::newRow("pasted with sign") << u"￥2,600|"_s << u"2,600|"_s;
        QTest::newRow("pasted with words") << u"¥ 2,600.00 元|"_s << u"2,600.00|"_s;
        QTest::newRow("pasted with code") << u"CNY 7800|"_s << u"7,800|"_s;
        QTest::newRow("full-width figures") << u"２６００|"_s << u"2,600|"_s;
        QTest::newRow("full-width comma and point") << u"２，６００．５０|"_s << u"2,600.50|"_s;
        QTest::newRow("Chinese full stop") << u"12。5|"_s << u"12.5|"_s;
        QTest::newRow("largest d(18,2)") << u"9999999999999999.99|"_s << u"9,999,999,999,999,999.99|"_s;
        for (const QString &typed :
             {u"2600.555"_s, u"1.2.3"_s, u"12a"_s, u"两千六"_s, u"-5"_s, u"12345678901234567"_s, u"1e3"_s}) {
            QTest::newRow(qPrintable(u"refused "_s + typed)) << typed << u"refused"_s;
        }
    }

    void moneyIsFormedAsItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QString, formed);
        QCOMPARE(shown(typedMoney(marked(typed))), formed);
    }

    // Forming what is formed changes nothing, wherever the caret stands.
    void formingAgainChangesNothing()
    {
        for (const QString &text : {u"2,600.00"_s, u"12,345,678.9"_s, u"0.5"_s, u"123"_s}) {
            for (int caret = 0; caret <= text.size(); ++caret) {
                const std::optional<Typed> once = typedMoney({text, caret});
                QVERIFY(once);
                QCOMPARE(once->text, text);
                QCOMPARE(typedMoney(*once), once);
            }
        }
    }

    void numbersComeInGroups_data()
    {
        QTest::addColumn<QString>("card");
        QTest::addColumn<QString>("formed");
        QTest::newRow("four") << u"6200|"_s << u"6200|"_s;
        QTest::newRow("five") << u"62009|"_s << u"6200 9|"_s;
        QTest::newRow("whole") << u"6200990012345678017|"_s << u"6200 9900 1234 5678 017|"_s;
        QTest::newRow("pasted in groups") << u"6200-9900-1234-5678|"_s << u"6200 9900 1234 5678|"_s;
        QTest::newRow("in the middle") << u"6200 99|00 1"_s << u"6200 99|00 1"_s;
        QTest::newRow("after the gap") << u"62001|9900"_s << u"6200 1|990 0"_s;
        QTest::newRow("full-width") << u"６２００９|"_s << u"6200 9|"_s;
        QTest::newRow("too long") << u"62009900123456780171"_s << u"refused"_s;
        QTest::newRow("letter") << u"6200a"_s << u"refused"_s;
    }

    void numbersComeInGroups()
    {
        QFETCH(QString, card);
        QFETCH(QString, formed);
        QCOMPARE(shown(typedBankCard(marked(card))), formed);
    }

    void mobileNumbersComeAsTheyAreSpoken()
    {
        QCOMPARE(shown(typedMobile(marked(u"19912342046|"_s))), u"199 1234 2046|"_s);
        QCOMPARE(shown(typedMobile(marked(u"199|"_s))), u"199|"_s);
        QCOMPARE(shown(typedMobile(marked(u"199123420461"_s))), u"refused"_s);
    }

    void identityNumbersEndWithAFigureOrX()
    {
        QCOMPARE(shown(typedIdentityNumber(marked(u"11010519491231002x|"_s))), u"11010519491231002X|"_s);
        QCOMPARE(shown(typedIdentityNumber(marked(u"110105 1949 1231|"_s))), u"11010519491231|"_s);
        QCOMPARE(shown(typedIdentityNumber(marked(u"１１０１０５|"_s))), u"110105|"_s);
        QCOMPARE(shown(typedIdentityNumber(marked(u"110105X"_s))), u"refused"_s);
        QCOMPARE(shown(typedIdentityNumber(marked(u"1101051949123100299"_s))), u"refused"_s);
    }

    void otherNumbers()
    {
        QCOMPARE(shown(typedInteger(marked(u"1２3|"_s))), u"123|"_s);
        QCOMPARE(shown(typedInteger(marked(u"1.5"_s))), u"refused"_s);
        QCOMPARE(shown(typedDecimal(marked(u"12.|"_s))), u"12.|"_s);
        QCOMPARE(shown(typedDecimal(marked(u"1.2.3"_s))), u"refused"_s);
        QCOMPARE(shown(typedDecimal(marked(u"12%|"_s))), u"12|"_s);
    }

    void wideSignsBecomeNarrow()
    {
        QCOMPARE(halfWidth(u"ＡＢＣ（１２３）。　，"_s), u"ABC(123). ,"_s);
        QCOMPARE(halfWidth(u"欧阳 ok"_s), u"欧阳 ok"_s);
    }
};

QTEST_APPLESS_MAIN(TypingTest)
#include "TypingTest.moc"
