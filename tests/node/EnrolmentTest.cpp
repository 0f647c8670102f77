// SPDX-License-Identifier: Apache-2.0
#include "tests/node/SmallCentre.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::tests;

// How a terminal becomes one of the centre's, and how it ceases to be.
class EnrolmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_terminalKey = crypto::PrivateKey::generateRsa();
        m_eventKey = crypto::PrivateKey::generateP256();
        m_centre.emplace();
        m_centre->addStaff(u"A0001"_s, u"管理员"_s, StaffRole::Administrator);
        m_centre->addStaff(u"C0312"_s, u"李静"_s, StaffRole::Clerk);
    }

    void init() { m_centre->clock.advance(std::chrono::minutes(20)); } // nobody waits for his next turn

    void anAdministratorApproves()
    {
        const auto asked = request(u"0203-0007"_s);
        QCOMPARE(asked.status, 202);
        const QString id = asked.json()[u"id"_s].toString();
        const auto der = [](const crypto::PrivateKey &key) {
            return need(crypto::readSigningRequest(need(crypto::makeSigningRequest(key, {})))).publicKeyDer;
        };
        QCOMPARE(asked.json()[u"code"_s].toString(),
                 node::comparisonCode({u"0203"_s, u"0007"_s}, der(*m_terminalKey), der(*m_eventKey)));

        QCOMPARE(state(id).json()[u"status"_s], u"pending"_s);
        const auto decided = decide(id, u"A0001"_s, u"246810"_s, true);
        QCOMPARE(decided.status, 200);
        const auto approved = state(id);
        QCOMPARE(approved.json()[u"status"_s], u"approved"_s);
        QCOMPARE(decided.json(), approved.json());

        const auto own = certificate(approved, u"terminalCertificate"_s);
        const auto events = certificate(approved, u"eventCertificate"_s);
        QVERIFY(certificate(approved, u"root"_s) == m_centre->root());
        QCOMPARE(own.commonName(), u"0203-0007"_s);
        QCOMPARE(own.publicKeyDer(), der(*m_terminalKey));
        QVERIFY(!own.isAuthority());
        QVERIFY(events.isAuthority());
        QCOMPARE(events.publicKeyDer(), der(*m_eventKey));
        for (const auto &issued : {own, events}) {
            QVERIFY(crypto::checkChain(issued, {}, {m_centre->root()}, m_centre->clock.now()));
        }
        PlainClient client(m_centre->port(), m_centre->root(), crypto::Identity{*m_terminalKey, own, {}});
        QCOMPARE(client.call("GET", "/api/v1/envelopes").status, 200);

        // the decision stays, whatever is said later
        QCOMPARE(decide(id, u"A0001"_s, u"246810"_s, false).json()[u"status"_s], u"approved"_s);
        const auto again = request(u"0203-0007"_s);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.code(), u"enrolment.terminal-taken"_s);
    }

    void anAdministratorRefuses()
    {
        const QString id = request(u"0203-0008"_s).json()[u"id"_s].toString();
        QCOMPARE(decide(id, u"A0001"_s, u"246810"_s, false).json()[u"status"_s], u"refused"_s);
        QCOMPARE(state(id).json()[u"status"_s], u"refused"_s);
        QVERIFY(state(id).json()[u"terminalCertificate"_s].toString().isEmpty());
        QCOMPARE(request(u"0203-0008"_s).status, 202); // asking again is allowed
    }

    void ofTwoThatWantOneNumberOnlyOneGetsIt()
    {
        const QString first = request(u"0203-0009"_s).json()[u"id"_s].toString();
        const QString second = request(u"0203-0009"_s).json()[u"id"_s].toString();
        QCOMPARE(decide(second, u"A0001"_s, u"246810"_s, true).status, 200);
        const auto late = decide(first, u"A0001"_s, u"246810"_s, true);
        QCOMPARE(late.status, 409);
        QCOMPARE(late.code(), u"enrolment.terminal-taken"_s);
    }

    void onlyAdministratorsDecide_data()
    {
        QTest::addColumn<QString>("staff");
        QTest::addColumn<QString>("pin");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("code");
        QTest::newRow("a clerk") << u"C0312"_s << u"246810"_s << 403 << u"staff.not-allowed"_s;
        QTest::newRow("a wrong PIN") << u"A0001"_s << u"111111"_s << 401 << u"staff.wrong-pin"_s;
        QTest::newRow("nobody") << u"X9999"_s << u"246810"_s << 401 << u"staff.wrong-pin"_s;
    }

    void onlyAdministratorsDecide()
    {
        QFETCH(QString, staff);
        QFETCH(QString, pin);
        QFETCH(int, status);
        QFETCH(QString, code);
        const QString id = request(u"0203-0010"_s).json()[u"id"_s].toString();
        const auto answer = decide(id, staff, pin, true);
        QCOMPARE(answer.status, status);
        QCOMPARE(answer.code(), code);
        QCOMPARE(state(id).json()[u"status"_s], u"pending"_s);
    }

    void guessesFromOutsideLockNoCounter()
    {
        const QString id = request(u"0203-0011"_s).json()[u"id"_s].toString();
        for (int i = 0; i < 5; ++i) {
            QVERIFY(decide(id, u"A0001"_s, u"000000"_s, true).status >= 401);
        }
        const auto locked = decide(id, u"A0001"_s, u"246810"_s, true);
        QCOMPARE(locked.status, 423);
        QCOMPARE(locked.code(), u"staff.locked"_s);
        const auto terminal = m_centre->enrol(u"0203-0012"_s);
        QVERIFY(!m_centre->logIn(terminal, u"A0001"_s).isEmpty()); // at a counter he is as welcome as before
        m_centre->clock.advance(std::chrono::minutes(16));
        QCOMPARE(decide(id, u"A0001"_s, u"246810"_s, true).status, 200);
    }

    void aCodeIssuedBeforehandApprovesOnce()
    {
        const QString code = preissue(u"0203-0020"_s);
        const QString id = request(u"0203-0020"_s, code.toLower()).json()[u"id"_s].toString();
        QCOMPARE(state(id).json()[u"status"_s], u"approved"_s);
        badCode(request(u"0203-0021"_s, code)); // another terminal
        badCode(request(u"0203-0021"_s, u"AAAAA-AAAAA-AAAAA-AAAAA-AAAAA"_s));
        const QString late = preissue(u"0203-0021"_s);
        m_centre->clock.advance(std::chrono::minutes(31));
        badCode(request(u"0203-0021"_s, late));
        // a refused code leaves nothing behind
        QVERIFY(need(m_centre->desks()->enrolments.waiting()).empty() ||
                need(m_centre->desks()->enrolments.waiting()).back().terminal != u"0203-0021"_s);
    }

    void aBlockedTerminalIsRefusedAndItsNumberIsFree()
    {
        TestTerminal old = m_centre->enrol(u"0203-0030"_s);
        m_centre->addStaff(u"C0313"_s, u"王芳"_s, StaffRole::Clerk);
        PlainClient client = m_centre->clientOf(old);
        QCOMPARE(client.call("GET", "/api/v1/envelopes").status, 200);
        const auto wire = sealedEnvelope(old, caseContent(old, 1));
        QCOMPARE(client.call("POST", "/api/v1/envelopes", wire.toBytes()).status, 201);
        need(m_centre->desks()->terminals.block(old.id, u"A0001"_s));
        const auto refused = client.call("GET", "/api/v1/envelopes"); // also on the open connection
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.code(), u"api.not-enrolled"_s);
        QCOMPARE(client.call("GET", "/api/v1/health").status, 200);
        QVERIFY(!m_centre->desks()->terminals.block(old.id, u"A0001"_s)); // there is none in use any more

        TestTerminal fresh = m_centre->enrol(u"0203-0030"_s); // with a chain of its own
        auto content = caseContent(fresh, 2);
        QCOMPARE(m_centre->clientOf(fresh)
                     .call("POST", "/api/v1/envelopes", sealedEnvelope(fresh, content).toBytes())
                     .status,
                 201);
        QCOMPARE(client.call("GET", "/api/v1/envelopes").status, 403);
    }

    void brokenRequestsAreNotUnderstood_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << "{"_ba;
        QTest::newRow("an array") << "[]"_ba;
        QTest::newRow("nothing in it") << "{}"_ba;
        QTest::newRow("bad terminal") << R"({"terminal":"../etc","terminalRequest":"x","eventRequest":"x"})"_ba;
        QTest::newRow("no certificate request")
            << R"({"terminal":"0203-0040","terminalRequest":"x","eventRequest":"x"})"_ba;
        QTest::newRow("deep") << QByteArray(60'000, '[');
    }

    void brokenRequestsAreNotUnderstood()
    {
        QFETCH(QByteArray, body);
        QCOMPARE(m_centre->anyone().call("POST", "/api/v1/enrolments", body).status, 400);
    }

    void unknownRequestsAreNotFound()
    {
        QCOMPARE(state(u"00000000000000000000000000000000"_s).status, 404);
        QCOMPARE(state(u"' OR 1=1 --"_s).status, 404);
        QCOMPARE(decide(u"0000"_s, u"A0001"_s, u"246810"_s, true).status, 404);
    }

    void aFloodOfRequestsIsSlowedDown()
    {
        int refused = 0;
        for (int i = 0; i < 15; ++i) {
            const auto answer = m_centre->anyone().call("POST", "/api/v1/enrolments", "{}");
            refused += answer.status == 429 ? 1 : 0;
        }
        QCOMPARE(refused, 5); // ten a minute
        QCOMPARE(m_centre->anyone().call("GET", "/api/v1/health").status, 200);
        m_centre->clock.advance(std::chrono::minutes(1));
        QCOMPARE(m_centre->anyone().call("POST", "/api/v1/enrolments", "{}").status, 400);
    }

    void aHundredThatNobodyDecidedAreEnough()
    {
        node::NodeRules rules;
        rules.waitingEnrolments = 2;
        SmallCentre busy(rules);
        QCOMPARE(request(busy, u"0203-0001"_s).status, 202);
        QCOMPARE(request(busy, u"0203-0002"_s).status, 202);
        QCOMPARE(request(busy, u"0203-0003"_s).code(), u"api.too-many"_s);
        busy.clock.advance(std::chrono::hours(25)); // what nobody wanted is forgotten
        QCOMPARE(request(busy, u"0203-0003"_s).status, 202);
    }

private:
    HttpAnswer request(SmallCentre &centre, const QString &terminal, const QString &code = {})
    {
        return centre.anyone().post("/api/v1/enrolments", {{u"terminal"_s, terminal},
                                                           {u"terminalRequest"_s, pem(*m_terminalKey, terminal)},
                                                           {u"eventRequest"_s, pem(*m_eventKey, terminal)},
                                                           {u"oneTimeCode"_s, code}});
    }
    HttpAnswer request(const QString &terminal, const QString &code = {}) { return request(*m_centre, terminal, code); }
    HttpAnswer state(const QString &id)
    {
        return m_centre->anyone().call("GET", "/api/v1/enrolments/" + QUrl::toPercentEncoding(id));
    }
    HttpAnswer decide(const QString &id, const QString &staff, const QString &pin, bool approved)
    {
        return m_centre->anyone().post("/api/v1/enrolments/" + id.toLatin1() + "/decision",
                                       {{u"staff"_s, staff}, {u"pin"_s, pin}, {u"approved"_s, approved}});
    }
    QString preissue(const QString &terminal)
    {
        return need(m_centre->desks()->enrolments.preissue(need(TerminalId::parse(terminal)), u"test"_s));
    }
    static void badCode(const HttpAnswer &answer)
    {
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), u"enrolment.bad-code"_s);
    }
    static QString pem(const crypto::PrivateKey &key, const QString &name)
    {
        return QString::fromLatin1(need(crypto::makeSigningRequest(key, {name, {}, {}, {}})));
    }
    static crypto::Certificate certificate(const HttpAnswer &answer, const QString &field)
    {
        return need(crypto::Certificate::fromPem(answer.json()[field].toString().toLatin1()));
    }

    std::optional<crypto::PrivateKey> m_terminalKey;
    std::optional<crypto::PrivateKey> m_eventKey;
    std::optional<SmallCentre> m_centre;
};

QTEST_GUILESS_MAIN(EnrolmentTest)
#include "EnrolmentTest.moc"
