// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/expression/Expression.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::forms;

namespace {

// A small world of names: two amounts, a text, a date, a yes/no, a list, and one thing nobody knows yet.
struct World
{
    Scope scope;
    std::vector<Value> values;

    World()
    {
        add(u"rent"_s, {Type::Kind::Number}, Decimal(2600));
        add(u"account.GRZHYE"_s, {Type::Kind::Number}, Decimal("86412.57"));
        add(u"XingMing"_s, {Type::Kind::Text}, u"𠮷田小满"_s);
        add(u"today"_s, {Type::Kind::Date}, QDate(2026, 11, 20));
        add(u"hasInvoice"_s, {Type::Kind::Boolean}, true);
        add(u"open"_s, {Type::Kind::List, Type::Kind::Text}, std::vector<Value>{u"01"_s, u"02"_s});
        add(u"unknown"_s, {}, {});
        add(u"anything"_s, {}, u"word"_s);
    }

    void add(const QString &name, Type type, Value value)
    {
        scope.add(name, type);
        values.push_back(std::move(value));
    }

    Value operator()(const QString &text) const
    {
        const auto expression = Expression::compile(text, scope);
        if (!expression) {
            qWarning("%s: %s", qPrintable(text), qPrintable(expression.error().reason));
            return {};
        }
        return expression->evaluate(values);
    }
};

QString written(const Value &value)
{
    if (value.isNull()) {
        return u"null"_s;
    }
    if (const bool *yes = value.boolean()) {
        return *yes ? u"true"_s : u"false"_s;
    }
    if (value.number()) {
        return decimalText(*value.number());
    }
    if (value.text()) {
        return u'\'' + *value.text() + u'\'';
    }
    if (value.date()) {
        return u'@' + value.date()->toString(Qt::ISODate);
    }
    if (value.list()) {
        QStringList parts;
        for (const Value &item : *value.list()) {
            parts.append(written(item));
        }
        return u'[' + parts.join(u", "_s) + u']';
    }
    return u"fault %1 at %2"_s.arg(int(value.fault()->kind)).arg(value.fault()->position);
}

} // namespace

class ExpressionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void gives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        const auto row = [](const QString &text, const QString &result) {
            QTest::newRow(qPrintable(text)) << text << result;
        };

        // numbers and their order of binding
        row(u"1 + 2 × 3"_s, u"7"_s);
        row(u"(1 + 2) * 3"_s, u"9"_s);
        row(u"10 - 3 - 2"_s, u"5"_s);
        row(u"12 ÷ 4 / 3"_s, u"1"_s);
        row(u"-2 * -3"_s, u"6"_s);
        row(u"--2"_s, u"2"_s);
        row(u"7 − 2"_s, u"5"_s);
        row(u"2026-11-20"_s, u"1995"_s);

        // decimal exactness
        row(u"0.1 + 0.2"_s, u"0.3"_s);
        row(u"0.1 + 0.2 = 0.3"_s, u"true"_s);
        row(u"1.10 - 1.00 - 0.10"_s, u"0"_s);
        row(u"12345.67 * 0.08"_s, u"987.6536"_s);
        row(u"99999999999999.99 + 0.01"_s, u"100000000000000"_s);
        row(u"1 / 3"_s, u"0.333333333333333333333333"_s);
        row(u"6 / 3 = 2"_s, u"true"_s);
        row(u"4.2 / 0.1 = 42"_s, u"true"_s);
        row(u"round(987.6536)"_s, u"987.65"_s);
        row(u"round(987.6536, 'yuan')"_s, u"988"_s);
        row(u"round(88.90, 'yuan')"_s, u"89"_s);
        row(u"round(88.85, 'jiao')"_s, u"88.9"_s);
        row(u"round(2.345, 'fen')"_s, u"2.35"_s);
        row(u"round(1.005)"_s, u"1.01"_s);
        row(u"round(-2.345, 'fen')"_s, u"-2.35"_s);
        row(u"round(2.34567, 4)"_s, u"2.3457"_s);
        row(u"floor(-1.2)"_s, u"-2"_s);
        row(u"ceiling(1.2)"_s, u"2"_s);
        row(u"abs(-1.5)"_s, u"1.5"_s);
        row(u"sum([1, 2.5, rent])"_s, u"2603.5"_s);
        row(u"min(rent, 2000, account.GRZHYE)"_s, u"2000"_s);
        row(u"max(@2026-01-01, today)"_s, u"@2026-11-20"_s);

        // comparisons
        row(u"rent <= 2600"_s, u"true"_s);
        row(u"rent ≥ 2600.01"_s, u"false"_s);
        row(u"rent ≠ 2600"_s, u"false"_s);
        row(u"2600.0 == 2600"_s, u"true"_s);
        row(u"XingMing = '𠮷田小满'"_s, u"true"_s);
        row(u"XingMing <> \"A\""_s, u"true"_s);
        row(u"today < @2026-12"_s, u"true"_s);
        row(u"'01' in open"_s, u"true"_s);
        row(u"'03' in open"_s, u"false"_s);
        row(u"rent in [1, 2600]"_s, u"true"_s);

        // logic
        row(u"true and not false"_s, u"true"_s);
        row(u"not rent > 3000 and hasInvoice"_s, u"true"_s);
        row(u"false or hasInvoice"_s, u"true"_s);
        row(u"true or false and false"_s, u"true"_s);
        row(u"if(hasInvoice, rent, 2000)"_s, u"2600"_s);
        row(u"if(rent > 3000, 1, if(rent > 2000, 2, 3))"_s, u"2"_s);

        // not known yet
        row(u"null"_s, u"null"_s);
        row(u"unknown + 1"_s, u"null"_s);
        row(u"unknown > 1"_s, u"null"_s);
        row(u"unknown = null"_s, u"true"_s);
        row(u"rent = null"_s, u"false"_s);
        row(u"null <> rent"_s, u"true"_s);
        row(u"unknown = 1"_s, u"null"_s);
        row(u"if(unknown = 'monthly', 1, 12)"_s, u"null"_s);
        row(u"unknown in open"_s, u"null"_s);
        row(u"unknown and false"_s, u"false"_s);
        row(u"unknown and true"_s, u"null"_s);
        row(u"true or unknown"_s, u"true"_s);
        row(u"not unknown"_s, u"null"_s);
        row(u"if(unknown, 1, 2)"_s, u"null"_s);
        row(u"min(1, unknown)"_s, u"null"_s);
        row(u"orElse(unknown, 5)"_s, u"5"_s);
        row(u"orElse(rent, 5)"_s, u"2600"_s);
        row(u"len(unknown)"_s, u"null"_s);

        // dates
        row(u"addMonths(@2026-11-30, 3)"_s, u"@2027-02-28"_s);
        row(u"addMonths(today, -1)"_s, u"@2026-10-20"_s);
        row(u"addDays(@2026-03-06, 3)"_s, u"@2026-03-09"_s);
        row(u"addWorkingDays(@2026-03-06, 3)"_s, u"@2026-03-11"_s);
        row(u"monthsBetween(@2026-01-31, @2026-02-28)"_s, u"1"_s);
        row(u"monthsBetween(@2026-01-15, @2026-04-14)"_s, u"2"_s);
        row(u"monthsBetween(@2026-04-14, @2026-01-15)"_s, u"-2"_s);
        row(u"daysBetween(@2024-02-28, @2024-03-01)"_s, u"2"_s);
        row(u"year(today) * 100 + month(today)"_s, u"202611"_s);
        row(u"day(today)"_s, u"20"_s);
        row(u"firstOfMonth(today)"_s, u"@2026-11-01"_s);
        row(u"lastOfMonth(@2024-02)"_s, u"@2024-02-29"_s);
        row(u"date(2026, 2, 28)"_s, u"@2026-02-28"_s);
        row(u"monthsFrom(@2026-11-20, 3)"_s, u"[@2026-11-01, @2026-12-01, @2027-01-01]"_s);
        row(u"len(monthsFrom(today, 12))"_s, u"12"_s);

        // texts
        row(u"len(XingMing)"_s, u"4"_s);
        row(u"last('6200990012345678017', 4)"_s, u"'8017'"_s);
        row(u"matches('FZ20260318', 'FZ[0-9]{8}')"_s, u"true"_s);
        row(u"matches('xFZ20260318', 'FZ[0-9]{8}')"_s, u"false"_s);
        row(u"matches('a\nb', 'a')"_s, u"false"_s);
        row(u"isIdentityNumber('11010519491231002X')"_s, u"true"_s);
        row(u"isIdentityNumber('110105194912310021')"_s, u"false"_s);
        row(u"isCreditCode('91350100M000100Y43')"_s, u"true"_s);
        row(u"isMobile('19912342046')"_s, u"true"_s);
        row(u"isBankCard('6200990012345678')"_s, u"false"_s);
        row(u"birthDateOf('11010519491231002X')"_s, u"@1949-12-31"_s);
        row(u"birthDateOf('1')"_s, u"null"_s);
        row(u"sexOf('11010519491231002X')"_s, u"'2'"_s);
    }

    void gives()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, result);
        QCOMPARE(written(World()(text)), result);
    }

    void faultsAreValues_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("position");
        using Kind = EvaluationFault::Kind;
        const auto row = [](const QString &text, Kind kind, int position) {
            QTest::newRow(qPrintable(text.left(60))) << text << int(kind) << position;
        };
        row(u"1 + 10 / (rent - 2600)"_s, Kind::DivisionByZero, 7);
        row(u"anything + 1"_s, Kind::WrongType, 9);
        row(u"not anything"_s, Kind::WrongType, 0);
        row(u"anything and hasInvoice"_s, Kind::WrongType, 0);
        row(u"if(anything, 1, 2)"_s, Kind::WrongType, 0);
        row(u"min(1, anything)"_s, Kind::WrongType, 0);
        row(u"addMonths(today, 1.5)"_s, Kind::BadArgument, 0);
        row(u"addMonths(today, 999999)"_s, Kind::BadArgument, 0);
        row(u"addWorkingDays(today, 601)"_s, Kind::BadArgument, 0);
        row(u"monthsFrom(today, 601)"_s, Kind::BadArgument, 0);
        row(u"date(2026, 2, 30)"_s, Kind::BadArgument, 0);
        row(u"round(1, 'mu')"_s, Kind::BadArgument, 0);
        row(u"round(1, 13)"_s, Kind::BadArgument, 0);
        row(u"len(5)"_s, Kind::BadArgument, 0);
        row(u"sum(['a'])"_s, Kind::BadArgument, 0);
        row(u"999999999999999999999999 + 1"_s, Kind::NumberTooLarge, 25);
        row(u"999999999999 * 999999999999 * 999999999999"_s, Kind::NumberTooLarge, 28);
        row(u"matches('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaad', '(a|aa)+[bc]')"_s, Kind::PatternTooHard, 0);
        row(u"[1, 1/0]"_s, Kind::DivisionByZero, 5);
    }

    void faultsAreValues()
    {
        QFETCH(const QString, text);
        QFETCH(const int, kind);
        QFETCH(const int, position);
        const Value value = World()(text);
        QVERIFY(value.fault());
        QCOMPARE(int(value.fault()->kind), kind);
        QCOMPARE(int(value.fault()->position), position);
    }

    void aFaultIsNotHiddenByTheUnknown()
    {
        QVERIFY(World()(u"unknown and 1/0 > 1"_s).fault());
        QCOMPARE(World()(u"false and 1/0 > 1"_s), Value(false));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("position");
        const auto row = [](const QString &text, int position) {
            QTest::newRow(qPrintable(text.left(60))) << text << position;
        };
        row(u""_s, 0);
        row(u"1 +"_s, 3);
        row(u"(1"_s, 2);
        row(u"[1, 2"_s, 5);
        row(u"1 2"_s, 2);
        row(u"rnet + 1"_s, 0);
        row(u"foo(1)"_s, 0);
        row(u"'open"_s, 0);
        row(u"1.2.3"_s, 0);
        row(u"1."_s, 0);
        row(u"@2026-13-01"_s, 0);
        row(u"rent ; 1"_s, 5);
        row(u"and"_s, 0);
        row(u"rent < 2 < 3"_s, 9);
        row(u"XingMing + 1"_s, 0);
        row(u"1 + 'a'"_s, 4);
        row(u"rent and true"_s, 0);
        row(u"not rent"_s, 4);
        row(u"-XingMing"_s, 1);
        row(u"rent = 'a'"_s, 7);
        row(u"XingMing < 'a'"_s, 0);
        row(u"'01' in rent"_s, 8);
        row(u"1 in open"_s, 0);
        row(u"[1, 'a']"_s, 4);
        row(u"if(1, 2, 3)"_s, 3);
        row(u"if(true, 2, 'a')"_s, 12);
        row(u"if(true, 2)"_s, 0);
        row(u"orElse(1)"_s, 0);
        row(u"orElse(1, 'a')"_s, 10);
        row(u"min()"_s, 0);
        row(u"min(1, today)"_s, 7);
        row(u"min('a', 'b')"_s, 4);
        row(u"addMonths(1, 1)"_s, 10);
        row(u"isBankCard(1)"_s, 11);
        row(u"matches(XingMing, XingMing)"_s, 18);
        row(u"matches(XingMing, '(')"_s, 18);
        row(u"matches(1, 'a')"_s, 8);
        row(u"matches(XingMing)"_s, 0);
        row(u"123456789012345678901234567890"_s, 0);
        row(u"1"_s + u" + 1"_s.repeated(600), 2 + 4 * 499 / 2);
        row(QString(2001, u' '), 2000);
        row(QString(60, u'(') + u'1' + QString(60, u')'), 41);
        row(QString(60, u'-') + u'1', 41);
    }

    void refuses()
    {
        QFETCH(const QString, text);
        QFETCH(const int, position);
        const auto expression = Expression::compile(text, World().scope);
        QVERIFY(!expression.has_value());
        QVERIFY2(!expression.error().reason.isEmpty(), qPrintable(text));
        if (text.size() < 250) {
            QCOMPARE(int(expression.error().position), position);
        }
    }

    void aMisspeltNameIsRecognised()
    {
        const auto expression = Expression::compile(u"account.GRZHEY > 0"_s, World().scope);
        QVERIFY(!expression.has_value());
        QVERIFY(expression.error().reason.contains(u"account.GRZHYE"_s));
    }

    void hostileTextsEndQuickly()
    {
        const QStringList texts{
            QString(1999, u'('),
            u"not "_s.repeated(499),
            u"if("_s.repeated(660),
            u"[["_s.repeated(999),
            u"1*"_s.repeated(900) + u'1',
            u"'"_s + QString(5000, u'a'),
            QString(1500, u'9'),
            u"a."_s.repeated(900),
            QString(QChar(0)).repeated(100),
            u"matches('a', '"_s + QString(400, u'(') + u"')"_s,
        };
        for (const QString &text : texts) {
            QVERIFY(!Expression::compile(text, World().scope).has_value());
        }
    }

    // Words of the language in any order: each is either refused with a reason or has a value; work and depth stay
    // bounded.
    void randomExpressionsNeverBreak()
    {
        const QStringList words{u"1"_s,
                                u"0"_s,
                                u"99999999999999999999"_s,
                                u"0.01"_s,
                                u"'a'"_s,
                                u"@2026-02"_s,
                                u"rent"_s,
                                u"unknown"_s,
                                u"XingMing"_s,
                                u"today"_s,
                                u"open"_s,
                                u"hasInvoice"_s,
                                u"anything"_s,
                                u"+"_s,
                                u"-"_s,
                                u"×"_s,
                                u"÷"_s,
                                u"<"_s,
                                u"="_s,
                                u"in"_s,
                                u"and"_s,
                                u"or"_s,
                                u"not"_s,
                                u"("_s,
                                u")"_s,
                                u"["_s,
                                u"]"_s,
                                u","_s,
                                u"if("_s,
                                u"orElse("_s,
                                u"min("_s,
                                u"round("_s,
                                u"addMonths("_s,
                                u"monthsFrom("_s,
                                u"len("_s,
                                u"sum("_s,
                                u"matches(anything, '(a|aa)+'"_s};
        std::mt19937 random(20261120);
        const World world;
        int valid = 0;
        for (int i = 0; i < 30000; ++i) {
            QStringList text;
            for (size_t length = 1 + random() % 12; length > 0; --length) {
                text.append(words[qsizetype(random() % size_t(words.size()))]);
            }
            const auto expression = Expression::compile(text.join(u' '), world.scope);
            if (expression) {
                ++valid;
                const Value value = expression->evaluate(world.values);
                const Type::Kind kind = expression->type().kind;
                const bool isAsTold =
                    value.isNull() || value.fault() || kind == Type::Kind::Any ||
                    (kind == Type::Kind::Number && value.number()) ||
                    (kind == Type::Kind::Boolean && value.boolean()) || (kind == Type::Kind::Text && value.text()) ||
                    (kind == Type::Kind::Date && value.date()) || (kind == Type::Kind::List && value.list());
                QVERIFY2(isAsTold, qPrintable(text.join(u' ')));
            } else {
                QVERIFY2(!expression.error().reason.isEmpty(), qPrintable(text.join(u' ')));
            }
        }
        QVERIFY(valid > 300);
    }

    void namesThatAnExpressionReadsAreKnown()
    {
        const World world;
        const auto expression = Expression::compile(u"if(hasInvoice, rent, min(rent, account.GRZHYE))"_s, world.scope);
        QCOMPARE(expression->usedSlots(), (std::vector<int>{0, 1, 4}));
        QVERIFY(!expression->onlySlot());
        QCOMPARE(Expression::compile(u" today "_s, world.scope)->onlySlot(), std::optional(3));
        QCOMPARE(expression->type().kind, Type::Kind::Number);
        QVERIFY(Expression().evaluate({}).isNull());
    }

    void amountsAreWholeFen()
    {
        QCOMPARE(moneyFrom(Decimal("4804.08"))->fen(), 480408);
        QVERIFY(!moneyFrom(Decimal("0.001")));
        QVERIFY(!moneyFrom(Decimal("99999999999999999.00")));
        QCOMPARE(decimalText(decimalFrom(Money::fromFen(-5))), u"-0.05"_s);
        QCOMPARE(decimalText(Decimal("1200.00")), u"1200"_s);
        QVERIFY(!decimalFrom(u"1e5"));
        QVERIFY(!wholeFrom(Decimal("1.5")));
    }
};

QTEST_APPLESS_MAIN(ExpressionTest)
#include "ExpressionTest.moc"
