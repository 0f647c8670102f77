// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/catalogue/CodeLists.h"
#include "forms/engine/catalogue/SchemaCheck.h"
#include "forms/engine/wording/Template.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::forms;

namespace {

class NoWording final : public Wording
{
public:
    [[nodiscard]] QString choiceText(int, const Value &, Language) const override { return u"<choice>"_s; }
    [[nodiscard]] QString codeText(const QString &list, const QString &code, Language language) const override
    {
        return forms::codeText(list, code, language);
    }
};

struct World
{
    Scope scope;
    std::vector<Value> values;

    World()
    {
        add(u"amount"_s, Type::Kind::Number, Decimal("1004005.60"));
        add(u"third"_s, Type::Kind::Number, Decimal("0.005"));
        add(u"id"_s, Type::Kind::Text, u"11010519491231002X"_s);
        add(u"card"_s, Type::Kind::Text, u"6200990012345678017"_s);
        add(u"name"_s, Type::Kind::Text, u"𠮷田小满"_s);
        add(u"day"_s, Type::Kind::Date, QDate(2026, 3, 1));
        add(u"yes"_s, Type::Kind::Boolean, true);
        add(u"status"_s, Type::Kind::Text, u"06"_s);
        add(u"unknown"_s, Type::Kind::Any, {});
    }

    void add(const QString &name, Type::Kind kind, Value value)
    {
        scope.add(name, {kind});
        values.push_back(std::move(value));
    }

    [[nodiscard]] Rendered render(const QString &text, Language language = Language::Chinese) const
    {
        const auto compiled = Template::compile(text, scope);
        return compiled ? compiled->render(values, NoWording(), language) : Rendered{compiled.error().reason, false};
    }
};

} // namespace

class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writings_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("chinese");
        QTest::addColumn<QString>("english");
        const auto row = [](const QString &text, const QString &chinese, const QString &english) {
            QTest::newRow(qPrintable(text)) << text << chinese << english;
        };
        row(u"最多 {amount|money} 元"_s, u"最多 1,004,005.60 元"_s, u"最多 1,004,005.60 元"_s);
        row(u"{amount|capitals}"_s, u"壹佰万肆仟零伍元陆角整"_s, u"壹佰万肆仟零伍元陆角整"_s);
        row(u"{4804.08|capitals}"_s, u"肆仟捌佰零肆元零捌分"_s, u"肆仟捌佰零肆元零捌分"_s);
        row(u"{20000.50|capitals}"_s, u"贰万元伍角整"_s, u"贰万元伍角整"_s);
        row(u"{amount}"_s, u"1004005.6"_s, u"1004005.6"_s);
        row(u"{third|money}"_s, u"0.005"_s, u"0.005"_s); // never rounded in silence
        row(u"{day}"_s, u"2026年03月01日"_s, u"1 March 2026"_s);
        row(u"{day|month}"_s, u"2026年03月"_s, u"March 2026"_s);
        row(u"{monthsFrom(day, 3)|months}"_s, u"3 月、4 月、5 月"_s, u"March, April, May 2026"_s);
        row(u"{monthsFrom(day, 12)|months}"_s, u"2026年03月 至 2027年02月"_s, u"March 2026 to February 2027"_s);
        row(u"{monthsFrom(@2026-12, 2)|months}"_s, u"2026年12月 至 2027年01月"_s, u"December 2026 to January 2027"_s);
        row(u"{id|identity}"_s, u"110105********002X"_s, u"110105********002X"_s);
        row(u"{card|card}"_s, u"6200 **** **** ***8 017"_s, u"6200 **** **** ***8 017"_s);
        row(u"{card|groups}"_s, u"6200 9900 1234 5678 017"_s, u"6200 9900 1234 5678 017"_s);
        row(u"尾号 {last(card, 4)}"_s, u"尾号 8017"_s, u"尾号 8017"_s);
        row(u"{name|name}"_s, u"𠮷***"_s, u"𠮷***"_s);
        row(u"{yes and true|choice}"_s, u"是"_s, u"Yes"_s);
        row(u"{yes|choice}"_s, u"<choice>"_s, u"<choice>"_s); // asked of the service
        row(u"{status|code:A.6}"_s, u"冻结"_s, u"Frozen"_s);
        row(u"{'77'|code:A.6}"_s, u"77"_s, u"77"_s);
        row(u"{{{amount}}}"_s, u"{1004005.6}"_s, u"{1004005.6}"_s);
        row(u"{if(yes, '}', '|')}"_s, u"}"_s, u"}"_s);
        row(u"{['a', 'b']}"_s, u"a、b"_s, u"a, b"_s);
        row(u"plain"_s, u"plain"_s, u"plain"_s);
    }

    void writings()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, chinese);
        QFETCH(const QString, english);
        QCOMPARE(World().render(text).text, chinese);
        QCOMPARE(World().render(text, Language::English).text, english);
        QVERIFY(World().render(text).isKnown);
    }

    void holesAreTold()
    {
        QVERIFY(!World().render(u"{unknown}"_s).isKnown);
        QVERIFY(!World().render(u"{1/0}"_s).isKnown);
        QCOMPARE(World().render(u"a{unknown}b"_s).text, u"ab"_s);
    }

    void wrongTemplatesAreRefused()
    {
        const World world;
        for (const QString &text : {u"{"_s, u"}"_s, u"a}b"_s, u"{}"_s, u"{amount|gold}"_s, u"{amount|date}"_s,
                                    u"{day|money}"_s, u"{nothing}"_s, u"{len(id)|choice}"_s, u"{amount"_s, u"{'}"_s}) {
            const auto compiled = Template::compile(text, world.scope);
            QVERIFY2(!compiled.has_value(), qPrintable(text));
            QVERIFY(!compiled.error().reason.isEmpty());
        }
    }

    void theSharedFilesAreWhole()
    {
        for (const QString &name : {u"service"_s, u"rules"_s, u"receipt"_s, u"texts"_s, u"form"_s}) {
            QVERIFY2(!builtInFile(name + u".schema.json"_s).isEmpty(), qPrintable(name));
            QVERIFY2(!breachesOf(name, {}).empty(), qPrintable(name)); // an empty object fits none
        }
        const QJsonObject texts = builtInFile(u"shared-texts.json"_s)[u"texts"_s].toObject();
        QVERIFY(texts.size() > 80);
        for (const QString &key : texts.keys()) {
            QVERIFY2(!texts[key][u"zh_CN"_s].toString().isEmpty() && !texts[key][u"en"_s].toString().isEmpty(),
                     qPrintable(key));
        }
        const QJsonArray lists = builtInFile(u"code-lists.json"_s)[u"lists"_s].toArray();
        QVERIFY(lists.size() >= 7);
        for (const QJsonValue &list : lists) {
            QVERIFY(hasCodeList(list[u"id"_s].toString()));
            QVERIFY(!list[u"source"_s].toString().isEmpty());
            QVERIFY((QStringList{u"H"_s, u"M"_s, u"L"_s}.contains(list[u"confidence"_s].toString())));
        }
        QCOMPARE(codesOf(u"A.6"_s).size(), 7);
        QCOMPARE(codeText(u"A.7"_s, u"07"_s, Language::Chinese), u"房租超出家庭工资收入的规定比例"_s);
        QVERIFY(!hasCodeList(u"A.99"_s));
        QCOMPARE(codeText(u"A.99"_s, u"1"_s, Language::English), u"1"_s);
    }
};

QTEST_GUILESS_MAIN(WordingTest)
#include "WordingTest.moc"
