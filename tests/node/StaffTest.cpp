// SPDX-License-Identifier: Apache-2.0
#include "app/node/NodeErrors.h"
#include "tests/node/SmallCentre.h"

#include <QElapsedTimer>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::tests;

// Who may log in, how often he may be wrong, and what a log-in is good for.
class StaffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_centre.emplace();
        m_terminal = m_centre->enrol(u"0203-0007"_s);
        m_other = m_centre->enrol(u"0203-0008"_s);
        m_centre->addStaff(u"C0312"_s, u"李静"_s, StaffRole::Clerk);
        m_centre->addStaff(u"S0100"_s, u"𠮷田主管"_s, StaffRole::Supervisor);
    }

    void aClerkLogsIn()
    {
        const auto answer = logIn(u"C0312"_s, u"246810"_s);
        QCOMPARE(answer.status, 200);
        const auto told = need(protocol::LogInAnswer::fromJson(answer.json()));
        QCOMPARE(told.session.name, u"李静"_s);
        QVERIFY(told.session.role == StaffRole::Clerk);
        QVERIFY(!told.session.isOffline);
        QCOMPARE(told.expiresAt, m_centre->clock.now().addSecs(12 * 3600));
        QVERIFY(told.token.size() >= 32);
        QVERIFY(told.token != need(protocol::LogInAnswer::fromJson(logIn(u"C0312"_s, u"246810"_s).json())).token);
    }

    void someoneWithoutACertificateIsNotHeard()
    {
        const auto answer =
            m_centre->anyone().post("/api/v1/staff/sessions", {{u"staff"_s, u"C0312"_s}, {u"pin"_s, u"246810"_s}});
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), u"api.not-enrolled"_s);
    }

    void unknownStaffLooksLikeAWrongPin()
    {
        m_centre->addStaff(u"C0400"_s, u"赵强"_s, StaffRole::Clerk);
        m_centre->addStaff(u"C0401"_s, u"钱敏"_s, StaffRole::Clerk);
        need(node::StaffRegister(*m_centre->desks()->database, m_centre->house().world())
                 .disable(StaffId(u"C0401"_s), true, u"A"_s));
        QList<QByteArray> answers;
        QList<qint64> times;
        for (const QString &id : {u"C0400"_s, u"C0401"_s, u"X9999"_s}) { // wrong PIN, disabled, unknown
            QByteArray all;
            QElapsedTimer timer;
            timer.start();
            for (int i = 0; i < 6; ++i) { // up to the lock and beyond
                const auto answer = logIn(id, id == u"C0401"_s ? u"246810"_s : u"000000"_s);
                all += QByteArray::number(answer.status) + answer.body + '\n';
            }
            times.append(timer.elapsed());
            answers.append(all);
        }
        QCOMPARE(answers[1], answers[0]);
        QCOMPARE(answers[2], answers[0]);
        QVERIFY(answers[0].contains("\"4\""));
        QVERIFY(answers[0].contains("staff.locked"));
        QVERIFY2(times[2] * 2 > times[0] && times[0] * 2 > times[2], "an unknown number answers in another time");
    }

    void fiveWrongPinsLockForAQuarterOfAnHour()
    {
        m_centre->addStaff(u"C0410"_s, u"孙亮"_s, StaffRole::Clerk);
        for (int left = 4; left >= 1; --left) {
            const auto wrong = logIn(u"C0410"_s, u"000000"_s);
            QCOMPARE(wrong.status, 401);
            QCOMPARE(wrong.code(), u"staff.wrong-pin"_s);
            QCOMPARE(wrong.json()[u"arguments"_s].toArray().at(0).toString(), QString::number(left));
        }
        const auto last = logIn(u"C0410"_s, u"000000"_s);
        QCOMPARE(last.status, 423);
        QCOMPARE(last.code(), u"staff.locked"_s);
        QCOMPARE(logIn(u"C0410"_s, u"246810"_s).status, 423); // the right PIN does not help
        m_centre->clock.advance(std::chrono::minutes(14));
        QCOMPARE(logIn(u"C0410"_s, u"246810"_s).status, 423);
        m_centre->clock.advance(std::chrono::minutes(2));
        QCOMPARE(logIn(u"C0410"_s, u"246810"_s).status, 200);
        QCOMPARE(logIn(u"C0410"_s, u"000000"_s).json()[u"arguments"_s].toArray().at(0).toString(),
                 u"4"_s); // counted from anew
    }

    void anAdministratorUnlocks()
    {
        m_centre->addStaff(u"C0411"_s, u"周敏"_s, StaffRole::Clerk);
        for (int i = 0; i < 5; ++i) {
            (void)logIn(u"C0411"_s, u"000000"_s);
        }
        QCOMPARE(logIn(u"C0411"_s, u"246810"_s).status, 423);
        need(registerOf().unlock(StaffId(u"C0411"_s), u"A0001"_s));
        QCOMPARE(logIn(u"C0411"_s, u"246810"_s).status, 200);
        QVERIFY(!registerOf().unlock(StaffId(u"X1234"_s), u"A0001"_s));
    }

    void guessesAtTheSameMomentGetNoMoreTries()
    {
        m_centre->addStaff(u"C0420"_s, u"吴涛"_s, StaffRole::Clerk);
        std::atomic<int> wrong{0};
        std::atomic<int> locked{0};
        std::vector<std::thread> guessers;
        for (int i = 0; i < 12; ++i) {
            guessers.emplace_back([&] {
                const auto answer = logIn(u"C0420"_s, u"000000"_s);
                (answer.status == 401 ? wrong : locked) += 1;
            });
        }
        for (std::thread &guesser : guessers) {
            guesser.join();
        }
        QCOMPARE(wrong, 4);
        QCOMPARE(locked, 8);
    }

    void aProofIsGoodAtItsTerminalForTwelveHours()
    {
        const QString token = m_centre->logIn(*m_terminal, u"S0100"_s);
        QCOMPARE(lookUp(*m_terminal, token).status, 200);
        const auto elsewhere = lookUp(*m_other, token);
        QCOMPARE(elsewhere.status, 401);
        QCOMPARE(elsewhere.code(), u"api.not-logged-in"_s);
        QCOMPARE(lookUp(*m_terminal, token + u'0').status, 401);
        QCOMPARE(lookUp(*m_terminal, u"x"_s).status, 401);
        need(registerOf().disable(StaffId(u"S0100"_s), true, u"A0001"_s));
        QCOMPARE(lookUp(*m_terminal, token).status, 401);
        need(registerOf().disable(StaffId(u"S0100"_s), false, u"A0001"_s));
        const QString again = m_centre->logIn(*m_terminal, u"S0100"_s);
        m_centre->clock.advance(std::chrono::hours(12) + std::chrono::seconds(1));
        QCOMPARE(lookUp(*m_terminal, again).status, 401);
    }

    void aClerkGetsACertificateInHisOwnName()
    {
        const QString token = m_centre->logIn(*m_terminal, u"C0312"_s);
        const crypto::PrivateKey key = crypto::PrivateKey::generateRsa();
        const QByteArray request = need(crypto::makeSigningRequest(key, {u"局长"_s, u"别处"_s, {}, u"0001"_s}));
        const auto answer = certify(token, request);
        QCOMPARE(answer.status, 201);
        const auto certificate =
            need(crypto::Certificate::fromPem(answer.json()[u"certificate"_s].toString().toLatin1()));
        QCOMPARE(certificate.commonName(), u"李静"_s); // as the register has it, not as the request says
        QCOMPARE(certificate.subjectField("serialNumber"), u"C0312"_s);
        QCOMPARE(certificate.subjectField("O"), u"云岭市住房公积金管理中心"_s);
        QVERIFY(certificate.hasExtendedKeyUsage(u"1.3.6.1.5.5.7.3.36"_s));
        QVERIFY(certificate.verifies("x", key.signSha256("x")));
        QVERIFY(crypto::checkChain(certificate, {}, {m_centre->root()}, m_centre->clock.now()));

        QCOMPARE(certify(u"no token"_s, request).status, 401);
        const auto broken = certify(token, "no request");
        QCOMPARE(broken.status, 400);
        QCOMPARE(broken.code(), u"api.bad-request"_s);
    }

    void theRegisterRefusesWhatItCannotUse_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("pin");
        QTest::newRow("taken") << u"C0312"_s << u"x"_s << u"246810"_s;
        QTest::newRow("no id") << QString() << u"x"_s << u"246810"_s;
        QTest::newRow("odd id") << u"C 0;--"_s << u"x"_s << u"246810"_s;
        QTest::newRow("long id") << QString(21, u'1') << u"x"_s << u"246810"_s;
        QTest::newRow("no name") << u"C0500"_s << u"  "_s << u"246810"_s;
        QTest::newRow("short PIN") << u"C0500"_s << u"x"_s << u"24681"_s;
    }

    void theRegisterRefusesWhatItCannotUse()
    {
        QFETCH(QString, id);
        QFETCH(QString, name);
        QFETCH(QString, pin);
        const auto refused = registerOf().add(StaffId(id), name, StaffRole::Clerk, pin, u"test"_s);
        QVERIFY(!refused);
        QVERIFY(refused.error().is(node::errors::BadStaff));
    }

    void brokenLogInsAreNotUnderstood()
    {
        PlainClient client = m_centre->clientOf(*m_terminal);
        for (const QByteArray &body : {"{"_ba, "{}"_ba, R"({"staff":"C0312"})"_ba, R"({"staff":1,"pin":2})"_ba}) {
            QCOMPARE(client.call("POST", "/api/v1/staff/sessions", body).status, 400);
        }
    }

private:
    node::StaffRegister &registerOf()
    {
        if (!m_register) {
            m_database = need(m_centre->house().connect());
            m_register.emplace(*m_database, m_centre->house().world());
        }
        return *m_register;
    }
    HttpAnswer logIn(const QString &id, const QString &pin)
    {
        return m_centre->clientOf(*m_terminal).post("/api/v1/staff/sessions", {{u"staff"_s, id}, {u"pin"_s, pin}});
    }
    HttpAnswer lookUp(const TestTerminal &terminal, const QString &token)
    {
        return m_centre->clientOf(terminal).post("/api/v1/members/lookups", {{u"idNumber"_s, u"990101199303072020"_s},
                                                                             {u"visit"_s, u"0203-0007-261120-000001"_s},
                                                                             {u"token"_s, token}});
    }
    HttpAnswer certify(const QString &token, const QByteArray &request)
    {
        return m_centre->clientOf(*m_terminal)
            .post("/api/v1/staff/certificates", {{u"token"_s, token}, {u"request"_s, QString::fromLatin1(request)}});
    }

    std::optional<SmallCentre> m_centre;
    std::optional<TestTerminal> m_terminal;
    std::optional<TestTerminal> m_other;
    std::unique_ptr<node::Database> m_database;
    std::optional<node::StaffRegister> m_register;
};

QTEST_GUILESS_MAIN(StaffTest)
#include "StaffTest.moc"
