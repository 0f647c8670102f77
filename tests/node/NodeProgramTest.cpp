// SPDX-License-Identifier: Apache-2.0
#include "app/node/NodeErrors.h"
#include "app/receipts/page/DraftMaker.h"
#include "app/receipts/verify/VerifyReceipt.h"
#include "tests/node/NodeProcess.h"
#include "tests/receipts/SampleReceipt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::tests;

// The built program, from the outside.
class NodeProgramTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // One data folder for most tests: keys take their time. What a test leaves there disturbs no other.
    void initTestCase() { m_data = m_folder.path(u"data"_s); }

    void saysWhenItIsReadyAndEndsWhenTold()
    {
        NodeProcess node(m_data);
        QCOMPARE(node.start(), QByteArray());
        QCOMPARE(node.ready()[u"schema"_s], u"tonggui.node-ready/1"_s);
        QCOMPARE(node.ready()[u"root"_s], QJsonValue(m_data + u"/root.pem"_s));
        QCOMPARE(node.ready()[u"url"_s], QJsonValue(u"https://127.0.0.1:%1"_s.arg(node.port())));
        QCOMPARE(node.anyone().call("GET", "/api/v1/health").status, 200);
        PlainClient idle = node.anyone();
        QVERIFY(idle.connect()); // an open connection does not keep it alive
        QCOMPARE(node.end(SIGTERM), 0);
        QCOMPARE(node.start(), QByteArray());
        QCOMPARE(node.end(SIGINT), 0);
    }

    void startsEmptyAndIsFilledByTheAdministrator()
    {
        NodeProcess node(m_data);
        QCOMPARE(node.start(), QByteArray());
        const TestTerminal terminal = node.enrol(u"0203-0007"_s);
        const QJsonObject logIn{{u"staff"_s, u"C0400"_s}, {u"pin"_s, u"246810"_s}};
        QCOMPARE(node.clientOf(terminal).post("/api/v1/staff/sessions", logIn).status, 401);
        const auto added = node.administrate({u"--add-staff"_s, u"C0400"_s, u"𠮷田静"_s, u"clerk"_s}, "246810\n");
        QVERIFY2(added.exitCode == 0, added.output);
        const auto session = node.clientOf(terminal).post("/api/v1/staff/sessions", logIn);
        QCOMPARE(session.status, 200);
        QCOMPARE(session.json()[u"session"_s][u"name"_s], u"𠮷田静"_s);
        // nobody is known in an empty centre, and no ledger is connected
        const auto member = node.clientOf(terminal).post(
            "/api/v1/members/lookups",
            {{u"idNumber"_s, u"11010519491231002X"_s}, {u"visit"_s, u"v"_s}, {u"token"_s, session.json()[u"token"_s]}});
        QCOMPARE(member.status, 500);
        QCOMPARE(node.administrate({u"--add-staff"_s, u"C0400"_s, u"x"_s, u"clerk"_s}, "246810\n").exitCode, 1);
        QCOMPARE(node.administrate({u"--add-staff"_s, u"C0401"_s, u"x"_s, u"boss"_s}, "246810\n").exitCode, 1);
        QCOMPARE(node.administrate({u"--add-staff"_s, u"C0401"_s, u"x"_s, u"clerk"_s}, "1\n").exitCode, 1);
        QCOMPARE(node.administrate({u"--add-staff"_s, u"C0401"_s}).exitCode, 2);

        QCOMPARE(node.administrate({u"--disable-staff"_s, u"C0400"_s}).exitCode, 0);
        QCOMPARE(node.clientOf(terminal).post("/api/v1/staff/sessions", logIn).status, 401);
        QCOMPARE(node.administrate({u"--enable-staff"_s, u"C0400"_s}).exitCode, 0);
        QCOMPARE(node.administrate({u"--unlock-staff"_s, u"C0400"_s}).exitCode, 0);
        QCOMPARE(node.clientOf(terminal).post("/api/v1/staff/sessions", logIn).status, 200);

        QCOMPARE(node.administrate({u"--block-terminal"_s, u"0203-0007"_s}).exitCode, 0);
        QCOMPARE(node.clientOf(terminal).post("/api/v1/staff/sessions", logIn).status, 403);
        QCOMPARE(node.administrate({u"--block-terminal"_s, u"0203-0007"_s}).exitCode, 1);
        QCOMPARE(node.administrate({u"--block-terminal"_s, u"nonsense"_s}).exitCode, 1);
        const auto list = node.administrate({u"--list-terminals"_s});
        QVERIFY2(list.output.contains("\"id\":\"0203-0007\""), list.output);
        QVERIFY(node.administrate({u"--list-enrolments"_s}).output.contains("\"enrolments\":[]"));
    }

    void demonstratesWithInventedPeople()
    {
        NodeProcess node(m_folder.path(u"demo"_s));
        QCOMPARE(node.start({u"--demo"_s}), QByteArray());
        QCOMPARE(node.anyone().call("GET", "/api/v1/trust").json()[u"centre"_s], u"云岭市住房公积金管理中心"_s);
        const TestTerminal terminal = node.enrol(u"0203-0007"_s);
        const auto session =
            node.clientOf(terminal).post("/api/v1/staff/sessions", {{u"staff"_s, u"C0312"_s}, {u"pin"_s, u"246810"_s}});
        QCOMPARE(session.json()[u"session"_s][u"name"_s], u"李静"_s);
        const auto member = node.clientOf(terminal).post(
            "/api/v1/members/lookups",
            {{u"idNumber"_s, u"11010519491231002x"_s}, {u"visit"_s, u"v"_s}, {u"token"_s, session.json()[u"token"_s]}});
        QCOMPARE(member.json()[u"name"_s], u"张三"_s);
        QCOMPARE(node.end(SIGTERM), 0);
        QCOMPARE(node.start({u"--demo"_s}), QByteArray()); // people are added once
    }

    // Otherwise an administrator whose PIN everybody knows would stand in a real centre for good.
    void aRealCentreNeverBecomesADemonstration()
    {
        const QString data = m_folder.path(u"real"_s);
        NodeProcess node(data);
        QCOMPARE(node.start(), QByteArray());
        QCOMPARE(node.end(SIGTERM), 0);
        const auto refused =
            runTool(NodeProcess::program(), {u"--demo"_s, u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(refused.exitCode, 3);
        const Error error(node::errors::NotADemonstration, {data});
        QVERIFY2(refused.output.contains(error.text().toUtf8()), refused.output);
        QVERIFY2(refused.output.contains(error.remedy().toUtf8()), refused.output);
        QCOMPARE(node.administrate({u"--demo"_s, u"--list-terminals"_s}).exitCode, 3);
        QCOMPARE(node.administrate({u"--unlock-staff"_s, u"C0312"_s}).exitCode, 1); // nobody was added
    }

    void keysOfACentreAreNotUsedForADemonstration()
    {
        const QString data = m_folder.path(u"prepared"_s);
        QVERIFY(QDir().mkpath(data + u"/keys"_s));
        QFile key(data + u"/keys/root.p12"_s);
        QVERIFY(key.open(QIODevice::WriteOnly));
        const auto refused = runTool(NodeProcess::program(), {u"--demo"_s, u"--data"_s, data});
        QCOMPARE(refused.exitCode, 3);
        QVERIFY2(refused.output.contains(Error(node::errors::NotADemonstration, {data}).text().toUtf8()),
                 refused.output);
    }

    void aDemonstrationNeverBecomesARealCentre()
    {
        const QString data = m_folder.path(u"shown"_s);
        NodeProcess node(data);
        QCOMPARE(node.start({u"--demo"_s}), QByteArray());
        QCOMPARE(node.end(SIGTERM), 0);
        const auto refused = runTool(NodeProcess::program(), {u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s});
        QCOMPARE(refused.exitCode, 3);
        const Error error(node::errors::OnlyADemonstration, {data});
        QVERIFY2(refused.output.contains(error.text().toUtf8()), refused.output);
        QVERIFY2(refused.output.contains(error.remedy().toUtf8()), refused.output);
        // its administrator needs no --demo
        QCOMPARE(runTool(NodeProcess::program(), {u"--data"_s, data, u"--preissue"_s, u"0203-0007"_s}).exitCode, 0);
    }

    // Root, seal and inbox never begin their life in the open.
    void makesNoCentreWithoutAPassPhrase()
    {
        const QString data = m_folder.path(u"open"_s);
        const Error error(node::errors::UnprotectedKeys, {data + u"/keys/"_s});
        for (const QStringList &step : {QStringList{u"--listen"_s, u"127.0.0.1:0"_s}, {u"--list-terminals"_s}}) {
            const auto refused = runTool(NodeProcess::program(), step + QStringList{u"--data"_s, data});
            QCOMPARE(refused.exitCode, 3);
            QVERIFY2(refused.output.contains(error.text().toUtf8()), refused.output);
            QVERIFY2(refused.output.contains(error.remedy().toUtf8()), refused.output);
            QVERIFY(QDir(data + u"/keys"_s).isEmpty());
        }
        const QString empty = m_folder.write(u"empty.pass"_s, "\n");
        QCOMPARE(runTool(NodeProcess::program(), {u"--data"_s, data, u"--key-pass-file"_s, empty}).exitCode, 3);
        NodeProcess node(data);
        QCOMPARE(node.start(), QByteArray()); // the remedy works
    }

    // A centre from before that rule, or one whose own key files have none, goes on working.
    void warnsOfKeysWithoutAPassPhrase()
    {
        const QString data = m_folder.path(u"plain"_s);
        QVERIFY(QDir().mkpath(data + u"/keys"_s));
        SmallPki pki;
        for (const auto &[name, identity] :
             {std::pair(u"root"_s, pki.root()), std::pair(u"seal"_s, pki.seal()), std::pair(u"inbox"_s, pki.inbox())}) {
            QFile file(data + u"/keys/"_s + name + u".p12"_s);
            QVERIFY(file.open(QIODevice::WriteOnly) && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
            QVERIFY(file.write(need(crypto::toPkcs12(identity, {}))) > 0);
        }
        QProcess process;
        process.start(NodeProcess::program(), {u"--data"_s, data, u"--listen"_s, u"127.0.0.1:0"_s});
        QTRY_VERIFY_WITH_TIMEOUT(process.canReadLine(), 30000); // it is ready
        process.terminate();
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
        const QByteArray told = process.readAllStandardError();
        const Error warning(node::errors::NoPassPhrase, {data + u"/keys/"_s});
        QVERIFY2(told.contains(warning.text().toUtf8() + ' ' + warning.remedy().toUtf8()), told);
    }

    void readsItsSettings()
    {
        const QString ledger = m_folder.write(
            u"members.json"_s,
            R"({"schema":"tonggui.members/1","members":[{"name":"外来人","idNumber":"990199199001010014","localHomes":0,"loanCount":0,"loanTotal":"0.00","loanBalance":"0.00"}]})");
        const QString config = m_folder.write(
            u"node.toml"_s, "[server]\nnames = \"localhost 127.0.0.1 node.example\"\nlargest-envelope-mib = 1\n"
                            "[staff]\npin-tries = 3\n");
        NodeProcess node(m_data);
        QCOMPARE(node.start({u"--config"_s, config, u"--ledger"_s, ledger}), QByteArray());
        const auto names =
            openssl({u"s_client"_s, u"-connect"_s, u"127.0.0.1:%1"_s.arg(node.port()), u"-showcerts"_s}, "Q\n");
        QVERIFY(!names.output.isEmpty());
        const TestTerminal terminal = node.enrol(u"0203-0017"_s);
        QCOMPARE(node.clientOf(terminal).call("POST", "/api/v1/envelopes", QByteArray(1024 * 1024 + 1, ' ')).status,
                 413);
        const auto wrong =
            node.clientOf(terminal).post("/api/v1/staff/sessions", {{u"staff"_s, u"X1"_s}, {u"pin"_s, u"0"_s}});
        QCOMPARE(wrong.json()[u"arguments"_s].toArray().at(0).toString(), u"2"_s);
        PlainClient byName(node.port(), node.root());
        QVERIFY(byName.connect());
        QVERIFY(byName.socket()
                    .peerCertificate()
                    .subjectAlternativeNames()
                    .values(QSsl::DnsEntry)
                    .contains(u"node.example"_s));
    }

    void namesWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("told");
        const QString broken = m_folder.write(u"broken.toml"_s, "[server]\nprot = 1\n");
        const QString secret =
            m_folder.write(u"secret.toml"_s, "[server]\naddress = \"127.0.0.1\"\npassword = \"x\"\n");
        const QString ledger = m_folder.write(u"ledger.json"_s, "{}");
        QVERIFY(QDir().mkpath(m_folder.path(u"strange"_s)) && QDir().mkpath(m_folder.path(u"bare"_s)));
        m_folder.write(u"strange/node.toml"_s, "[server]\nport = 1\n");
        QTest::newRow("settings nobody reads")
            << QStringList{u"--config"_s, m_folder.path(u"strange"_s)} << 3 << "strange/node.toml"_ba;
        QTest::newRow("a folder without settings")
            << QStringList{u"--config"_s, m_folder.path(u"bare"_s)} << 3 << "/bare"_ba;
        QTest::newRow("unknown option") << QStringList{u"--bogus"_s} << 2 << "--bogus"_ba;
        QTest::newRow("no address") << QStringList{u"--listen"_s, u"here"_s} << 3 << "here"_ba;
        QTest::newRow("no such address") << QStringList{u"--listen"_s, u"203.0.113.9:0"_s} << 3 << "203.0.113.9"_ba;
        QTest::newRow("unknown setting") << QStringList{u"--config"_s, broken} << 3 << "broken.toml:2"_ba;
        QTest::newRow("secret in the settings") << QStringList{u"--config"_s, secret} << 3 << "secret.toml:3"_ba;
        QTest::newRow("no settings file") << QStringList{u"--config"_s, u"/nowhere.toml"_s} << 3 << "/nowhere.toml"_ba;
        QTest::newRow("no ledger") << QStringList{u"--ledger"_s, u"/nowhere.json"_s} << 3 << "/nowhere.json"_ba;
        QTest::newRow("broken ledger") << QStringList{u"--ledger"_s, ledger} << 3 << "ledger.json"_ba;
        QTest::newRow("no pass phrase file")
            << QStringList{u"--data"_s, m_data, u"--key-pass-file"_s, u"/nowhere"_s} << 3 << "/nowhere"_ba;
        QTest::newRow("a folder that is none") << QStringList{u"--data"_s, broken} << 3 << "broken.toml"_ba;
    }

    void namesWhatIsWrong()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, exitCode);
        QFETCH(QByteArray, told);
        if (!arguments.contains(u"--data"_s)) {
            arguments << NodeProcess::placeOf(m_data);
        }
        if (!arguments.contains(u"--listen"_s)) {
            arguments << u"--listen"_s << u"127.0.0.1:0"_s;
        }
        const auto outcome = runTool(NodeProcess::program(), arguments);
        QCOMPARE(outcome.exitCode, exitCode);
        QVERIFY2(outcome.output.contains(told), outcome.output);
    }

    void speaksChineseToAChineseAdministrator()
    {
        QProcess process;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LC_ALL"_s, u"zh_CN.UTF-8"_s);
        process.setProcessEnvironment(environment);
        process.start(NodeProcess::program(), NodeProcess::placeOf(m_data) + QStringList{u"--unlock-staff"_s, u"X1"_s});
        QVERIFY(process.waitForFinished());
        QVERIFY(process.readAllStandardError().contains("没有人使用该工号"));
    }

    // The whole way of a paper through the program: sealed on request, and again the same after a restart.
    void sealsReceipts()
    {
        NodeProcess node(m_data);
        QCOMPARE(node.start(), QByteArray());
        const TestTerminal terminal = node.enrol(u"0203-0021"_s);
        const QDateTime now = QDateTime::currentDateTime();
        QFile rootKey(m_data + u"/keys/root.p12"_s);
        QVERIFY(rootKey.open(QIODevice::ReadOnly));
        const crypto::Identity root = need(crypto::fromPkcs12(rootKey.readAll(), NodeProcess::passPhrase()));
        const crypto::CertificateOrder order{
            crypto::CertificateProfile::Clerk, {u"李静"_s, {}, {}, u"C0312"_s}, {}, now.addSecs(-60), now.addDays(300)};
        const auto fonts = need(receipts::ReceiptFonts::open(receipts::debianFontFiles()));
        ReceiptModel model = rentReceipt();
        model.caseId = CaseId(u"0203-0021-261120-000001"_s);
        receipts::ReceiptSigner signer(fonts);
        const QByteArray member = need(signer.appendMemberSignature(need(receipts::makeDraft(model, *fonts, now)),
                                                                    {sampleHandwriting(), model.memberName, now},
                                                                    {terminal.events, terminal.inbox}));
        const QByteArray paper =
            need(signer.appendClerkSignature(member, {need(crypto::issueIdentity(root, order)), u"李静"_s, now}));
        const QJsonObject question = protocol::SealRequest{model.caseId, paper}.toJson();
        const auto answer = node.clientOf(terminal).post("/api/v1/seals", question);
        QVERIFY2(answer.status == 200, answer.body.constData());
        const QByteArray sealed = paper + need(protocol::SealAnswer::fromJson(answer.json())).appended;
        const auto report = need(receipts::verifyReceipt(sealed, {node.root()}, now));
        QVERIFY(report.verdict == receipts::Verdict::Valid && report.signatures.size() == 3);
        node.kill();
        QCOMPARE(node.start(), QByteArray());
        QCOMPARE(node.clientOf(terminal).post("/api/v1/seals", question).body, answer.body);
    }

    // The power goes while an envelope is on its way, before or after the answer: it is there once, and the next one
    // follows.
    void survivesBeingKilledAtAnyMoment()
    {
        NodeProcess node(m_data);
        QCOMPARE(node.start(), QByteArray());
        TestTerminal terminal = node.enrol(u"0301-0001"_s);
        constexpr int Rounds = 14;
        int answered = 0;
        for (int round = 1; round <= Rounds; ++round) {
            const QByteArray body = sealedEnvelope(terminal, caseContent(terminal, round)).toBytes();
            PlainClient client = node.clientOf(terminal);
            QVERIFY(client.connect());
            client.send("POST /api/v1/envelopes HTTP/1.1\r\nHost: x\r\nContent-Length: " +
                        QByteArray::number(body.size()) + "\r\n\r\n" + body);
            if (round % 3 == 0) {
                answered += client.readAnswer().status == 201 ? 1 : 0; // killed after the answer
            } else {
                client.socket().waitForReadyRead(round); // killed some milliseconds into the work
            }
            node.kill();
            QCOMPARE(node.start(), QByteArray());
            const int again = node.clientOf(terminal).call("POST", "/api/v1/envelopes", body).status;
            QVERIFY2(again == 200 || (again == 201 && round % 3 != 0), qPrintable(QString::number(again)));
        }
        QCOMPARE(answered, Rounds / 3);
        const auto listing =
            need(protocol::EnvelopeListing::fromJson(node.clientOf(terminal).call("GET", "/api/v1/envelopes").json()));
        QCOMPARE(listing.entries.size(), size_t(Rounds));
        for (int i = 0; i < Rounds; ++i) {
            QCOMPARE(listing.entries[size_t(i)].sequence, i + 1);
        }
    }

private:
    ScratchFolder m_folder;
    QString m_data;
};

QTEST_GUILESS_MAIN(NodeProgramTest)
#include "NodeProgramTest.moc"
