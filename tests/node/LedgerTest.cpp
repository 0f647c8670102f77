// SPDX-License-Identifier: Apache-2.0
#include "app/core/Identifiers.h"
#include "app/core/ports/CoreSystem.h"
#include "app/node/NodeErrors.h"
#include "app/node/ledger/FileLedger.h"
#include "tests/support/SmallPki.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::node;
using tests::need;

namespace {

class FixedClock final : public Clock
{
public:
    explicit FixedClock(QDate day)
        : m_day(day)
    {}
    [[nodiscard]] QDateTime now() const override { return {m_day, QTime(9, 30), Qt::OffsetFromUTC, 8 * 3600}; }

private:
    QDate m_day;
};

const FixedClock Written(QDate(2026, 11, 20));

} // namespace

class LedgerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDemonstrationHasEveryKindOfMember()
    {
        const auto ledger = need(FileLedger::demonstration(Written));
        const auto of = [&](const QString &id) { return need(ledger->memberByIdNumber(id)); };
        QCOMPARE(of(u"11010519491231002X"_s).name, u"张三"_s);
        QCOMPARE(of(u"990101199303072020"_s).accounts.at(0).status, u"01"_s);
        QCOMPARE(of(u"990103199811020051"_s).accounts.at(0).continuousMonths, 1);
        QCOMPARE(of(u"990104197506230076"_s).accounts.at(0).status, u"06"_s);
        QCOMPARE(of(u"990105198909140084"_s).accounts.at(0).status, u"02"_s);
        QCOMPARE(of(u"990106199102250099"_s).accounts.size(), 2U);
        QCOMPARE(of(u"99010719840330024X"_s).localHomes, 1);
        QCOMPARE(of(u"990108199507110265"_s).name.toUcs4().at(0), 0x20BB7U);
        QVERIFY(of(u"990109198804060112"_s).name.size() > 40);
        QVERIFY(of(u"990110199012240289"_s).name.startsWith(u"Maria"_s));
        QCOMPARE(of(u"990111199608280296"_s).accounts.at(0).nextWithdrawal, std::optional(QDate(2027, 1, 15)));
    }

    void everyNumberAndAmountAddsUp()
    {
        QFile file(u":/demo/members.json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto ledger = need(FileLedger::demonstration(Written));
        int members = 0;
        for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll())[u"members"_s].toArray()) {
            const Member member = need(ledger->memberByIdNumber(value[u"idNumber"_s].toString()));
            QVERIFY(isIdentityNumber(member.idNumber));
            QVERIFY2(member.idNumber.startsWith(u"9901"_s) || member.idNumber == u"11010519491231002X"_s,
                     qPrintable(member.name));
            for (const MemberAccount &account : member.accounts) {
                QCOMPARE(account.carriedForward + account.thisYear, account.balance);
            }
            ++members;
        }
        QVERIFY(members >= 11);
    }

    void timeGoesOnInTheDemonstration()
    {
        const FixedClock later(QDate(2028, 2, 3)); // fifteen months on
        const auto member = need(need(FileLedger::demonstration(later))->memberByIdNumber(u"990111199608280296"_s));
        QCOMPARE(member.accounts.at(0).paidUntil, u"202801"_s);
        QCOMPARE(member.accounts.at(0).nextWithdrawal, std::optional(QDate(2028, 4, 15)));
        QCOMPARE(member.asOf, later.now());
    }

    void somebodyElseIsUnknown()
    {
        const auto ledger = need(FileLedger::demonstration(Written));
        const auto unknown = ledger->memberByIdNumber(u"990199199001010018"_s);
        QVERIFY(!unknown);
        QVERIFY(unknown.error().is(tonggui::errors::MemberUnknown));
        const auto none = NoLedger().memberByIdNumber(u"11010519491231002X"_s);
        QVERIFY(!none);
        QVERIFY(none.error().is(node::errors::NoLedger));
    }

    void brokenFilesAreNamedWithThePlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        const QByteArray good =
            R"({"name":"x","idNumber":"990101199303072020","localHomes":0,"loanCount":0,"loanTotal":"0.00","loanBalance":"0.00"})";
        QTest::newRow("no JSON") << "{"_ba << u"file.json"_s;
        QTest::newRow("another schema") << R"({"schema":"x"})"_ba << u"schema"_s;
        QTest::newRow("a field is missing")
            << R"({"schema":"tonggui.members/1","members":[{}]})"_ba << u"members[0].name"_s;
        QTest::newRow("wrong check digit")
            << "{\"schema\":\"tonggui.members/1\",\"members\":[" + QByteArray(good).replace("2020", "2021") + "]}"
            << u"members[0].idNumber"_s;
        QTest::newRow("twice") << "{\"schema\":\"tonggui.members/1\",\"members\":[" + good + "," + good + "]}"
                               << u"members[1].idNumber"_s;
    }

    void brokenFilesAreNamedWithThePlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto refused = FileLedger::fromBytes(json, u"file.json"_s, Written);
        QVERIFY(!refused);
        QVERIFY(refused.error().is(node::errors::BadLedger));
        QCOMPARE(refused.error().path(), place);
        QVERIFY(refused.error().text().contains(u"file.json"_s));
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "LedgerTest.moc"
