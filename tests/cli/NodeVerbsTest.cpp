// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CliErrors.h"
#include "app/core/ports/CoreSystem.h"
#include "app/protocol/ApiErrors.h"
#include "app/sync/SyncErrors.h"
#include "tests/cli/CliProgram.h"
#include "tests/node/NodeProcess.h"

using namespace tonggui;
using namespace tonggui::tests;

// enrol and node against the built node: both ends as IT runs them.
class NodeVerbsTest : public QObject
{
    Q_OBJECT

private:
    // Each test is a terminal of its own: the node is the same for all.
    void configure(const CliProgram &program, const QString &root = {}) const
    {
        const QString trusted = root.isEmpty() ? m_node->ready()[u"root"_s].toString() : root;
        program.configure("[node]\nurl = \"" + m_node->ready()[u"url"_s].toString().toUtf8() +
                              "\"\nroot-certificate = \"" + trusted.toUtf8() + "\"\n",
                          m_terminal);
    }
    [[nodiscard]] QString code() const
    {
        return QString::fromUtf8(
                   m_node->administrate({u"--preissue"_s, u"0203-"_s + QString::fromLatin1(m_terminal)}).output)
            .section(u'\n', -2, -2);
    }
    static CliAnswer enrol(const CliProgram &program, QStringList more = {})
    {
        return program.run(QStringList{u"--demo"_s, u"enrol"_s, u"--wait"_s, u"0"_s, u"--json"_s} + more);
    }
    static CliAnswer envelopes(const CliProgram &program, QStringList more = {})
    {
        return program.run(QStringList{u"--demo"_s, u"node"_s, u"envelopes"_s, u"--json"_s} + more);
    }

    ScratchFolder m_folder;
    std::unique_ptr<NodeProcess> m_node;
    QByteArray m_terminal;

private Q_SLOTS:
    // The node begins anew for each test: it counts how often somebody asks.
    void init()
    {
        static int number = 10;
        m_terminal = QByteArray::number(++number).rightJustified(4, '0');
        if (!m_node) {
            m_node = std::make_unique<NodeProcess>(m_folder.path(u"node"_s));
        }
        m_node->kill();
        const QByteArray trouble = m_node->start({u"--demo"_s});
        QVERIFY2(trouble.isEmpty(), trouble.constData());
    }

    void aCodeIssuedBeforehandEnrolsUnattended()
    {
        const CliProgram program;
        configure(program);
        QCOMPARE(envelopes(program).code(), QString::fromLatin1(cli::errors::NotEnrolled.code));
        const CliAnswer answer = enrol(program, {u"--code"_s, code()});
        QVERIFY2(answer.exitCode == 0, answer.all().constData());
        QCOMPARE(answer.json()[u"terminal"_s].toString(), u"0203-"_s + QString::fromLatin1(m_terminal));
        QVERIFY(QFileInfo::exists(program.data() + u"/trust/terminal.pem"_s));
        const CliAnswer list = envelopes(program);
        QCOMPARE(list.exitCode, 0);
        QCOMPARE(list.json()[u"envelopes"_s].toArray().size(), 0);
        const CliAnswer none = envelopes(program, {u"0203-0007-261121-000001"_s});
        QCOMPARE(none.exitCode, 1);
        QCOMPARE(none.code(), QString::fromLatin1(protocol::errors::NotFound.code));
        const CliAnswer again = enrol(program);
        QCOMPARE(again.exitCode, 1);
        QCOMPARE(again.code(), QString::fromLatin1(protocol::errors::TerminalTaken.code));
    }

    void anAdministratorDecides_data()
    {
        QTest::addColumn<bool>("isApproved");
        QTest::newRow("yes") << true;
        QTest::newRow("no") << false;
    }

    void anAdministratorDecides()
    {
        QFETCH(bool, isApproved);
        const CliProgram program;
        configure(program);
        QProcess waiting;
        program.start(waiting, {u"--demo"_s, u"enrol"_s, u"--wait"_s, u"30"_s, u"--json"_s});
        QByteArray said;
        QVERIFY(QTest::qWaitFor([&] { return (said += waiting.readAllStandardError()).contains('\n'); }, 20000));
        const QString request = QString::fromUtf8(said).section(u"Request "_s, 1).section(u'.', 0, 0);
        QStringList answer{u"enrol"_s, u"approve"_s, request, u"--staff"_s, u"A0001"_s, u"--json"_s};
        QCOMPARE(program.run(answer, "000000\n").exitCode, 1);
        QCOMPARE(program.run(isApproved ? answer : answer << u"--refuse"_s, "112233\n").exitCode, 0);
        QVERIFY(QTest::qWaitFor([&] { return waiting.state() == QProcess::NotRunning; }, 20000));
        const QJsonObject outcome = parseJsonObject(waiting.readAllStandardOutput()).value_or(QJsonObject());
        QCOMPARE(outcome[u"ok"_s].toBool(), isApproved);
        if (!isApproved) {
            QCOMPARE(outcome[u"errors"_s][0][u"code"_s].toString(),
                     QString::fromLatin1(protocol::errors::EnrolmentRefused.code));
        }
        QCOMPARE(envelopes(program).exitCode, isApproved ? 0 : 3);
    }

    void nobodyHasDecidedYet()
    {
        const CliProgram program;
        configure(program);
        const CliAnswer answer = enrol(program);
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.code(), QString::fromLatin1(sync::errors::EnrolmentPending.code));
        QVERIFY(!answer.json()[u"code"_s].toString().isEmpty());
        QCOMPARE(enrol(program, {u"--code"_s, u"000-000"_s}).code(),
                 QString::fromLatin1(protocol::errors::BadEnrolmentCode.code));
    }

    void aNodeThatIsAwayIsTheEnvironmentsFault()
    {
        const CliProgram program;
        configure(program);
        QCOMPARE(enrol(program, {u"--code"_s, code()}).exitCode, 0);
        m_node->kill();
        const CliAnswer answer = envelopes(program);
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.code(), QString::fromLatin1(tonggui::errors::NodeUnreachable.code));
        QVERIFY(!answer.error()[u"remedy"_s].toString().isEmpty());
    }

    void aForeignNodeIsNotTrusted()
    {
        const CliProgram program;
        SmallPki foreign;
        configure(program, program.write(u"foreign.pem"_s, foreign.root().certificate.toPem()));
        const CliAnswer answer = enrol(program);
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.code(), QString::fromLatin1(sync::errors::NodeNotTrusted.code));
        configure(program, program.write(u"text.pem"_s, "no certificate"));
        QCOMPARE(enrol(program).error()[u"path"_s].toString(), program.path(u"text.pem"_s));
        configure(program, u"/nowhere.pem"_s);
        QCOMPARE(enrol(program).code(), u"common.file-unreadable"_s);
    }

    void whatTheSettingsLackIsNamed()
    {
        const CliProgram program;
        program.configure();
        const CliAnswer url = enrol(program);
        QCOMPARE(url.exitCode, 3);
        QCOMPARE(url.code(), u"terminal.not-configured"_s);
        QCOMPARE(url.error()[u"path"_s].toString(), u"node.url"_s);
        program.configure("[node]\nurl = \"https://127.0.0.1:1\"\n");
        QCOMPARE(enrol(program).error()[u"path"_s].toString(), u"node.root-certificate"_s);
        program.write(u"config/terminal.toml"_s, "[terminal]\ncode = \"0007\"\n");
        QCOMPARE(enrol(program).error()[u"path"_s].toString(), u"branch.code"_s);
    }
};

QTEST_GUILESS_MAIN(NodeVerbsTest)
#include "NodeVerbsTest.moc"
