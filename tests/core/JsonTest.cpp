// SPDX-License-Identifier: Apache-2.0
#include "app/core/Json.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsLineAndColumnOfAMistake()
    {
        const Result<QJsonObject> object = parseJsonObject("{\n  \"a\": 1,\n  oops\n}");
        QVERIFY(!object.has_value());
        QVERIFY(object.error().is(errors::MalformedJson));
        QVERIFY2(object.error().path().startsWith(u"3:"), qPrintable(object.error().path()));
        QVERIFY(!parseJsonObject("[1]").has_value());
    }

    void namesTheFileThatCannotBeRead()
    {
        const Result<QJsonObject> object = readJsonFile(u"/nowhere/x.json"_s);
        QVERIFY(object.error().is(errors::FileUnreadable));
        QCOMPARE(object.error().path(), u"/nowhere/x.json"_s);
    }

    void sameObjectGivesSameBytes()
    {
        QCOMPARE(canonicalJson({{u"b"_s, 1}, {u"a"_s, u"张"_s}}), QByteArray("{\"a\":\"张\",\"b\":1}"));
    }

    void remembersTheFirstBadField()
    {
        JsonReader read({{u"a"_s, 1}, {u"m"_s, u"2.50"_s}, {u"d"_s, u"2026-02-30"_s}}, u"case"_s);
        QCOMPARE(read.money(u"m"_s).fen(), 250);
        QCOMPARE(read.integer(u"a"_s), 1);
        QVERIFY(!read.error());
        QVERIFY(!read.date(u"d"_s).isValid());
        (void)read.text(u"absent"_s);
        QCOMPARE(read.error()->path(), u"case.d"_s);
        QVERIFY(read.error()->is(errors::MissingField));
    }

    void refusesFractionsAndBadBase64()
    {
        JsonReader fraction({{u"n"_s, 1.5}});
        (void)fraction.integer(u"n"_s);
        QVERIFY(fraction.error());
        JsonReader base({{u"b"_s, u"***"_s}});
        QVERIFY(base.bytes(u"b"_s).isEmpty());
        QVERIFY(base.error());
    }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "JsonTest.moc"
