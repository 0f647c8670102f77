// SPDX-License-Identifier: Apache-2.0
#include "tests/forms/ServiceFolder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::forms;
using namespace tonggui::forms::testing;

namespace {

const QString Unreadable = u"<unreadable>"_s;

// A service with one field of each kind, so that every usual writing can be tried.
FormSession allKinds()
{
    ServiceFolder folder;
    const QList<std::pair<QString, QString>> kinds{
        {u"aText"_s, u"text"_s},       {u"aMultiline"_s, u"multiline"_s}, {u"aDate"_s, u"date"_s},
        {u"aMonth"_s, u"month"_s},     {u"aMoney"_s, u"money"_s},         {u"anInteger"_s, u"integer"_s},
        {u"aDecimal"_s, u"decimal"_s}, {u"aBoolean"_s, u"boolean"_s},     {u"anIdentity"_s, u"identity-number"_s},
        {u"aCard"_s, u"bank-card"_s},  {u"aMobile"_s, u"mobile"_s}};
    for (const auto &[id, kind] : kinds) {
        QJsonObject field{{u"id"_s, id}, {u"kind"_s, kind}};
        if (kind == u"bank-card"_s) {
            field.insert(u"digits"_s, QJsonArray{16, 19});
        }
        ServiceFolder::set(folder.service, u"/sections/0/fields/-"_s, field);
        ServiceFolder::set(folder.texts, u"/texts/field.%1.label"_s.arg(id),
                           QJsonObject{{u"zh_CN"_s, id}, {u"en"_s, id}});
    }
    return blankSession(folder.loaded());
}

} // namespace

// What people type, and what the form understands.
class TypedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void writings_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *name, const QString &field, const QString &typed, const QString &value) {
            QTest::newRow(name) << field << typed << value;
        };
        row("amount", u"aMoney"_s, u"2600"_s, u"2600.00"_s);
        row("amount with separators", u"aMoney"_s, u"1,234,567.5"_s, u"1234567.50"_s);
        row("amount with sign and unit", u"aMoney"_s, u"￥ 2 600.00 元"_s, u"2600.00"_s);
        row("amount in full width", u"aMoney"_s, u"２６００．５０"_s, u"2600.50"_s);
        row("largest amount", u"aMoney"_s, u"9999999999999999.99"_s, u"9999999999999999.99"_s);
        row("seventeen digits", u"aMoney"_s, u"12345678901234567"_s, Unreadable);
        row("three decimals", u"aMoney"_s, u"0.005"_s, Unreadable);
        row("misplaced separator", u"aMoney"_s, u"12,34"_s, Unreadable);
        row("amount in words", u"aMoney"_s, u"两千"_s, Unreadable);
        row("exponent", u"aMoney"_s, u"1e3"_s, Unreadable);
        row("date", u"aDate"_s, u"2026-11-20"_s, u"2026-11-20"_s);
        row("compact date", u"aDate"_s, u"20261120"_s, u"2026-11-20"_s);
        row("date with slashes", u"aDate"_s, u"2026/3/1"_s, u"2026-03-01"_s);
        row("date with dots", u"aDate"_s, u"2026.03.01"_s, u"2026-03-01"_s);
        row("Chinese date", u"aDate"_s, u"2026年3月1日"_s, u"2026-03-01"_s);
        row("leap day", u"aDate"_s, u"2024-02-29"_s, u"2024-02-29"_s);
        row("no leap day", u"aDate"_s, u"2026-02-29"_s, Unreadable);
        row("two-digit year", u"aDate"_s, u"26-11-20"_s, Unreadable);
        row("year 1000", u"aDate"_s, u"1000-01-01"_s, Unreadable);
        row("month", u"aMonth"_s, u"2026-09"_s, u"2026-09"_s);
        row("compact month", u"aMonth"_s, u"202609"_s, u"2026-09"_s);
        row("Chinese month", u"aMonth"_s, u"2026年9月"_s, u"2026-09"_s);
        row("month 13", u"aMonth"_s, u"2026-13"_s, Unreadable);
        row("integer", u"anInteger"_s, u" 12 "_s, u"12"_s);
        row("negative", u"anInteger"_s, u"-3"_s, u"-3"_s);
        row("half", u"anInteger"_s, u"1.5"_s, Unreadable);
        row("ratio", u"aDecimal"_s, u"12.5%"_s, u"12.5"_s);
        row("ratio too fine", u"aDecimal"_s, u"12.555"_s, Unreadable);
        row("yes", u"aBoolean"_s, u"是"_s, u"true"_s);
        row("no in English", u"aBoolean"_s, u"no"_s, u"false"_s);
        row("perhaps", u"aBoolean"_s, u"perhaps"_s, Unreadable);
        row("choice by code", u"zone"_s, u"south"_s, u"south"_s);
        row("choice by word", u"zone"_s, u"南区"_s, u"south"_s);
        row("choice in English", u"zone"_s, u"South"_s, u"south"_s);
        row("no choice", u"zone"_s, u"east"_s, Unreadable);
        row("identity number", u"anIdentity"_s, u"110105 19491231 002x"_s, u"11010519491231002X"_s);
        row("identity with letters", u"anIdentity"_s, u"1101051949123100AB"_s, Unreadable);
        row("card in groups", u"aCard"_s, u"6200 9900-0000 1230"_s, u"6200990000001230"_s);
        row("card with a letter", u"aCard"_s, u"62O0990000001230"_s, Unreadable);
        row("mobile with prefix", u"aMobile"_s, u"+86 199 1234 2046"_s, u"19912342046"_s);
        row("text", u"aText"_s, u"  东湖区　青禾路  "_s, u"东湖区　青禾路"_s);
        row("text outside the plane", u"aText"_s, u"𠮷田小满"_s, u"𠮷田小满"_s);
        row("composed", u"aText"_s, u"e\u0301"_s, u"\u00e9"_s);
        row("line break in a line", u"aText"_s, u"a\nb"_s, Unreadable);
        row("line break where allowed", u"aMultiline"_s, u"a\r\nb"_s, u"a\nb"_s);
        row("turned direction", u"aText"_s, u"a\u202eb"_s, Unreadable);
        row("half a character", u"aText"_s, QString(QChar(0xD842)), Unreadable);
        row("bell", u"aText"_s, u"a\u0007"_s, Unreadable);
        row("ideographic blanks only", u"aText"_s, u"　　"_s, QString());
    }

    void writings()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        QFETCH(const QString, value);
        static const FormSession blank = allKinds();
        FormSession session = blank;
        type(session, field, typed);
        const FieldState *state = session.field(field);
        const bool isUnreadable = state->issue && (state->issue->code == u"field.unreadable"_s ||
                                                   state->issue->code == u"field.not-a-choice"_s);
        QCOMPARE(isUnreadable ? Unreadable : state->value, value);
        if (!isUnreadable && !value.isEmpty()) {
            FormSession again = blank;
            type(again, field, state->value); // the canonical writing is understood, and stays what it is
            QCOMPARE(again.field(field)->value, value);
            type(again, field, again.field(field)->display);
            QCOMPARE(again.field(field)->value, value);
        }
    }

    void numbersAreCheckedDigitByDigit_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &field, const QString &typed, const QString &code,
                            const QString &text) { QTest::newRow(name) << field << typed << code << text; };
        row("card of 18", u"aCard"_s, u"620099001234567801"_s, u"field.digits"_s,
            u"aCard好像少了 1 位：应为 19 位，现在是 18 位。"_s);
        row("card of 12", u"aCard"_s, u"620099001234"_s, u"field.digits"_s,
            u"aCard好像少了 4 位：应为 16 位，现在是 12 位。"_s);
        row("card of 21", u"aCard"_s, u"620099001234567801234"_s, u"field.digits"_s,
            u"aCard好像多了 2 位：应为 19 位，现在是 21 位。"_s);
        row("card with a slip", u"aCard"_s, u"6200990000001231"_s, u"field.checksum"_s, u"aCard好像不对。"_s);
        row("identity of 17", u"anIdentity"_s, u"11010519491231002"_s, u"field.digits"_s,
            u"anIdentity好像少了 1 位：应为 18 位，现在是 17 位。"_s);
        row("identity with a slip", u"anIdentity"_s, u"110105194912310021"_s, u"field.checksum"_s,
            u"anIdentity好像不对。"_s);
        row("mobile of 10", u"aMobile"_s, u"1991234204"_s, u"field.digits"_s,
            u"aMobile好像少了 1 位：应为 11 位，现在是 10 位。"_s);
        row("mobile with 2", u"aMobile"_s, u"29912342046"_s, u"field.checksum"_s, u"aMobile好像不对。"_s);
    }

    void numbersAreCheckedDigitByDigit()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, typed);
        FormSession session = allKinds();
        type(session, field, typed);
        QTEST(session.field(field)->issue->code, "code");
        QTEST(session.field(field)->issue->text, "text");
    }

    void cardsAreShownInGroups()
    {
        FormSession session = allKinds();
        type(session, u"aCard"_s, u"6200990000001230"_s);
        QCOMPARE(session.field(u"aCard"_s)->text, u"6200990000001230"_s); // what is being typed is not moved about
        QCOMPARE(session.field(u"aCard"_s)->display, u"6200 9900 0000 1230"_s);
    }
};

QTEST_GUILESS_MAIN(TypedTextTest)
#include "TypedTextTest.moc"
