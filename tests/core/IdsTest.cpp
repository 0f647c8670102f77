// SPDX-License-Identifier: Apache-2.0
#include "app/core/values/Ids.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;

class IdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersNameTheirTerminalAndDay()
    {
        const LocalNumber number{{u"0203"_s, u"0007"_s}, QDate(2026, 11, 21), 318};
        QCOMPARE(number.text(), u"0203-0007-261121-000318"_s);
        QCOMPARE(*LocalNumber::parse(number.text()), number);
    }

    void refusesOtherForms_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text :
             {u""_s, u"0203-0007"_s, u"0203-0007-261121-000000"_s, u"0203-0007-261321-000001"_s,
              u"203-0007-261121-000001"_s, u"0203-0007-261121-1"_s, u"0203-000a-261121-000001"_s}) {
            QTest::newRow(qPrintable(u"‹"_s + text + u"›"_s)) << text;
        }
    }

    void refusesOtherForms()
    {
        QFETCH(QString, text);
        const Result<LocalNumber> number = LocalNumber::parse(text);
        QVERIFY(!number.has_value());
        QVERIFY(number.error().is(errors::BadId));
    }
};

QTEST_APPLESS_MAIN(IdsTest)
#include "IdsTest.moc"
