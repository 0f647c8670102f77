// SPDX-License-Identifier: Apache-2.0
#include "app/node/NodeErrors.h"
#include "app/node/api/ApiRoute.h"
#include "app/node/api/ErrorVoice.h"
#include "tests/node/SmallCentre.h"
#include "tests/support/OutsideTool.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::tests;

// What every caller meets, whatever he wants.
class ApiTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_centre.emplace();
        m_terminal = m_centre->enrol(u"0203-0007"_s);
    }
    void init() { m_centre->clock.advance(std::chrono::minutes(2)); }

    void tellsThatItLives()
    {
        const auto answer = m_centre->anyone().call("GET", "/api/v1/health");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json()[u"status"_s], u"ok"_s);
        QCOMPARE(answer.headers["content-type"], "application/json"_ba);
        QCOMPARE(answer.headers["cache-control"], "no-store"_ba);
        QCOMPARE(m_centre->anyone().call("HEAD", "/api/v1/health").status, 200);
    }

    void tellsWhomToTrust()
    {
        const auto trust =
            need(protocol::TrustAnswer::fromJson(m_centre->anyone().call("GET", "/api/v1/trust").json()));
        QCOMPARE(trust.centre, u"云岭市住房公积金管理中心"_s);
        QVERIFY(need(crypto::Certificate::fromPem(trust.rootPem)) == m_centre->root());
        QVERIFY(crypto::checkChain(need(crypto::Certificate::fromPem(trust.inboxPem)), {}, {m_centre->root()},
                                   QDateTime::currentDateTime()));
    }

    void unknownPathsAreNotFound_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const char *path : {"/", "/api", "/api/v1/", "/api/v2/health", "/api/v1/health/", "//api/v1/health",
                                 "/api/v1/enrolments//decision", "/api/v1/../v1/health", "/api/v1/envelopes/a/b",
                                 "/%2e%2e/etc/passwd", "/verify/x", "*", "/API/V1/HEALTH"}) {
            QTest::newRow(path) << QByteArray(path);
        }
    }

    void unknownPathsAreNotFound()
    {
        QFETCH(QByteArray, path);
        const auto answer = m_centre->anyone().call("GET", path);
        QCOMPARE(answer.status, 404);
        QCOMPARE(answer.code(), u"api.not-found"_s);
    }

    void wrongMethodsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("allow");
        QTest::newRow("POST health") << "POST"_ba
                                     << "/api/v1/health"_ba
                                     << "GET"_ba;
        QTest::newRow("PUT envelope") << "PUT"_ba
                                      << "/api/v1/envelopes"_ba
                                      << "POST, GET"_ba;
        QTest::newRow("GET seals") << "GET"_ba
                                   << "/api/v1/seals"_ba
                                   << "POST"_ba;
        QTest::newRow("DELETE receipt") << "DELETE"_ba
                                        << "/api/v1/receipts/x"_ba
                                        << "GET"_ba;
        QTest::newRow("an invented one") << "BREW"_ba
                                         << "/verify"_ba
                                         << "GET"_ba;
    }

    void wrongMethodsAreNamed()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, allow);
        const auto answer = m_centre->anyone().call(method, path);
        QCOMPARE(answer.status, 405);
        QCOMPARE(answer.code(), u"api.wrong-method"_s);
        QCOMPARE(answer.headers["allow"], allow);
    }

    void routesForTerminalsRefuseEverybodyElse()
    {
        for (const node::ApiRoute &row : node::apiRoutes()) {
            if (row.route.access != protocol::RouteAccess::Terminal) {
                continue;
            }
            const auto answer =
                m_centre->anyone().call(row.route.method, protocol::pathOf(row.route, u"x"_s).toLatin1(), {});
            QCOMPARE(answer.status, 403);
            QCOMPARE(answer.code(), u"api.not-enrolled"_s);
        }
    }

    void aCertificateOfOursThatIsNoTerminalsIsNotEnough()
    {
        // issued by the same root, fit for TLS, but nobody enrolled it
        const auto identity =
            need(crypto::issueIdentity(m_centre->house().world().identities.root, {crypto::CertificateProfile::Terminal,
                                                                                   {u"0203-0099"_s, {}, {}, {}},
                                                                                   {},
                                                                                   m_centre->clock.now(),
                                                                                   m_centre->clock.now().addDays(3)}));
        PlainClient client(m_centre->port(), m_centre->root(), identity);
        QCOMPARE(client.call("GET", "/api/v1/envelopes").status, 403);
        QCOMPARE(client.call("GET", "/api/v1/health").status, 200);
    }

    void speaksTheLanguageOfTheCaller_data()
    {
        QTest::addColumn<QByteArray>("wish");
        QTest::addColumn<bool>("isEnglish");
        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("Chinese") << "zh-CN"_ba << false;
        QTest::newRow("English") << "en"_ba << true;
        QTest::newRow("British") << "en-GB,en;q=0.8"_ba << true;
        QTest::newRow("rather Chinese") << "en;q=0.5, zh;q=0.9"_ba << false;
        QTest::newRow("rather English") << "zh;q=0.1,en-US;q=0.3"_ba << true;
        QTest::newRow("French") << "fr"_ba << false;
        QTest::newRow("anything") << "*"_ba << false;
        QTest::newRow("garbage") << ";;,q=,en;q=x"_ba << false;
    }

    void speaksTheLanguageOfTheCaller()
    {
        QFETCH(QByteArray, wish);
        QFETCH(bool, isEnglish);
        QCOMPARE(node::prefersEnglish(wish), isEnglish);
        const auto answer =
            m_centre->anyone().call("GET", "/nowhere", {}, wish.isEmpty() ? wish : "Accept-Language: " + wish + "\r\n");
        const QString text = answer.json()[u"text"_s].toString();
        QCOMPARE(text == u"The server has nothing under this name."_s, isEnglish);
        QCOMPARE(answer.headers["content-language"], isEnglish ? "en"_ba : "zh-CN"_ba);
        QVERIFY(!text.isEmpty() && !answer.json()[u"remedy"_s].toString().isEmpty());
        QCOMPARE(answer.json().keys(), (QStringList{u"arguments"_s, u"code"_s, u"path"_s, u"remedy"_s, u"text"_s}));
    }

    void argumentsAreTranslatedAsWell()
    {
        const auto answer = m_centre->clientOf(*m_terminal).call("POST", "/api/v1/envelopes", "{}");
        QCOMPARE(answer.status, 422);
        QVERIFY2(!answer.json()[u"text"_s].toString().contains(u"form of an envelope"_s), answer.body);
        QVERIFY(answer.json()[u"arguments"_s].toArray().at(0).toString().contains(
            u"form of an envelope"_s)); // for programs
    }

    void bodiesWhereNoneBelongAreTooLarge()
    {
        QCOMPARE(m_centre->anyone().call("GET", "/api/v1/health", "body").status, 413);
        const auto answer = m_centre->anyone().call("POST", "/api/v1/enrolments", QByteArray(70'000, 'x'));
        QCOMPARE(answer.status, 413);
        QCOMPARE(answer.code(), u"api.too-large"_s);
    }

    void theServersOwnTroubleKeepsItsDetailsToItself()
    {
        const node::ErrorVoice voice;
        for (const Error &error : {Error(node::errors::DatabaseFailed, {u"/srv/node.sqlite"_s, u"disk I/O error"_s}),
                                   Error(node::errors::NoLedger), Error(tonggui::errors::Internal)}) {
            const auto answer = voice.answer(error, "en");
            QCOMPARE(answer.status, 500);
            QVERIFY(answer.body.contains("api.server-trouble"));
            QVERIFY(!answer.body.contains("sqlite"));
        }
    }

    void aFullDiskIsTheServersTroubleAndTheEnvelopeComesAgain()
    {
        TestTerminal &terminal = *m_terminal;
        const TestTerminal before = terminal;
        const QByteArray body = sealedEnvelope(terminal, caseContent(terminal, 1)).toBytes();
        const auto database = need(m_centre->house().connect());
        // no page more than there are: what a full disk looks like to SQLite
        need(database->run("CREATE TRIGGER full BEFORE INSERT ON envelopes BEGIN SELECT RAISE(ABORT, 'database or disk "
                           "is full'); END"));
        const auto trouble = m_centre->clientOf(terminal).call("POST", "/api/v1/envelopes", body);
        QCOMPARE(trouble.status, 500);
        QCOMPARE(trouble.code(), u"api.server-trouble"_s);
        QCOMPARE(need(m_centre->desks()->terminals.byCertificate(terminal.identity.certificate.toDer())).chain,
                 before.chain);
        need(database->run("DROP TRIGGER full"));
        QCOMPARE(m_centre->clientOf(terminal).call("POST", "/api/v1/envelopes", body).status, 201);
    }

    void anAddressHasItsTurns()
    {
        int refused = 0;
        PlainClient client = m_centre->anyone();
        for (int i = 0; i < 70; ++i) {
            refused += client.call("GET", "/api/v1/trust").status == 429 ? 1 : 0;
        }
        QCOMPARE(refused, 10); // sixty a minute
        QCOMPARE(m_centre->clientOf(*m_terminal).call("GET", "/api/v1/envelopes").status,
                 200); // terminals are not counted
        m_centre->clock.advance(std::chrono::seconds(2));
        QCOMPARE(client.call("GET", "/api/v1/trust").status, 200); // a turn a second comes back
    }

    void curlWithACertificateIsServed()
    {
        const ScratchFolder folder;
        const QString root = folder.write(u"root.pem"_s, m_centre->root().toPem());
        const QString key = folder.write(u"key.pem"_s, m_terminal->identity.key.toPem());
        const QString certificate = folder.write(u"certificate.pem"_s, m_terminal->identity.certificate.toPem());
        const auto curl = runTool(u"curl"_s, {u"-sS"_s, u"--cacert"_s, root, u"--cert"_s, certificate, u"--key"_s, key,
                                              u"https://localhost:%1/api/v1/envelopes"_s.arg(m_centre->port())});
        QVERIFY2(curl.output.startsWith("{\"envelopes\":["), curl.output);
    }

private:
    std::optional<SmallCentre> m_centre;
    std::optional<TestTerminal> m_terminal;
};

QTEST_GUILESS_MAIN(ApiTest)
#include "ApiTest.moc"
