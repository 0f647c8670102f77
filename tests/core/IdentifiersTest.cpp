// SPDX-License-Identifier: Apache-2.0
#include "app/core/Identifiers.h"

#include "app/core/text/Masking.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;

class IdentifiersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Published samples: GB 11643 itself, and the 2023 notice on permanent-residence cards.
    void acceptsPublishedIdentityNumbers()
    {
        for (const QString &number : {u"11010519491231002X"_s, u"440308199901101512"_s, u"932682198501010017"_s,
                                      u"911124198108030024"_s, u"931586198001010028"_s, u"810000198001010014"_s}) {
            QVERIFY2(isIdentityNumber(number), qPrintable(number));
        }
    }

    void noticesEverySingleWrongDigit()
    {
        const QString right = u"11010519491231002X"_s;
        for (qsizetype place = 0; place < 17; ++place) {
            for (QChar c = u'0'; c <= u'9'; c = QChar(c.unicode() + 1)) {
                QString wrong = right;
                wrong[place] = c;
                QCOMPARE(isIdentityNumber(wrong), wrong == right);
            }
        }
    }

    void refusesImpossibleBirthDates()
    {
        QString number = u"11010519490231002"_s;
        number += identityCheckDigit(number);
        QVERIFY(!isIdentityNumber(number));
        QVERIFY(!isIdentityNumber(u"11010519491231002x"_s));
        QVERIFY(!isIdentityNumber(u""_s));
    }

    void readsBirthAndSex()
    {
        QCOMPARE(birthDateOf(u"11010519491231002X"_s), std::optional(QDate(1949, 12, 31)));
        QCOMPARE(sexOf(u"11010519491231002X"_s), 2);
        QCOMPARE(sexOf(u"440308199901101512"_s), 1);
        QCOMPARE(sexOf(u"440308199901101511"_s), 0);
    }

    void checksCreditCodes()
    {
        for (const QString &code : {u"91440300708461136T"_s, u"91110108551385082Q"_s, u"91350100M000100Y43"_s}) {
            QVERIFY2(isCreditCode(code), qPrintable(code));
        }
        QVERIFY(!isCreditCode(u"91350100M000100Y42"_s));
        QVERIFY(!isCreditCode(u"91350100M000100I43"_s));
        QVERIFY(!isCreditCode(u"9135"_s));
    }

    void checksBankCards()
    {
        QVERIFY(isBankCardNumber(u"6222021000000000009"_s));
        QVERIFY(!isBankCardNumber(u"6222021000000000008"_s));
        QVERIFY(!isBankCardNumber(u"622202100000"_s));
        QVERIFY(!isBankCardNumber(u"62220210000000000O9"_s));
    }

    void checksMobileNumbers()
    {
        QVERIFY(isMobileNumber(u"19900002046"_s));
        QVERIFY(!isMobileNumber(u"12900002046"_s));
        QVERIFY(!isMobileNumber(u"1990000204"_s));
    }

    void masksWhatOthersMustNotRead()
    {
        QCOMPARE(maskedIdNumber(u"990101199001010042"_s), u"990101********0042"_s);
        QCOMPARE(maskedBankCard(u"6200990012345678017"_s), u"6200 **** **** ***8 017"_s);
        QCOMPARE(maskedAccount(u"020718359964"_s), u"0207****9964"_s);
        QCOMPARE(maskedMobile(u"19900002046"_s), u"199****2046"_s);
        QCOMPARE(maskedName(u"张三"_s), u"张*"_s);
        QCOMPARE(maskedName(u"𠮷田小满"_s), u"𠮷***"_s);
        QCOMPARE(maskedIdNumber(u"123"_s), u"***"_s);
        QCOMPARE(maskedName(u"王"_s), u"*"_s);
    }
};

QTEST_APPLESS_MAIN(IdentifiersTest)
#include "IdentifiersTest.moc"
