// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CliErrors.h"
#include "tests/cli/CliProgram.h"

using namespace tonggui;
using namespace tonggui::tests;
namespace faults = tonggui::cli::errors;

// What holds for every verb: exit codes, JSON, languages.
class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongCommandsAreToldWithTheirWord_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("nothing") << QStringList() << QByteArray("subcommand");
        QTest::newRow("unknown verb") << QStringList{u"dance"_s} << QByteArray("dance");
        QTest::newRow("unknown sub-verb") << QStringList{u"store"_s, u"burn"_s} << QByteArray("burn");
        QTest::newRow("verb without sub-verb") << QStringList{u"store"_s} << QByteArray("subcommand");
        QTest::newRow("unknown option") << QStringList{u"doctor"_s, u"--loud"_s} << QByteArray("loud");
        QTest::newRow("missing argument")
            << QStringList{u"forms"_s, u"check"_s, u"withdrawal-rent"_s} << QByteArray("FILE");
        QTest::newRow("out of range") << QStringList{u"card"_s, u"read"_s, u"--wait"_s, u"0"_s} << QByteArray("wait");
        QTest::newRow("no such speed") << QStringList{u"card"_s, u"read"_s, u"--speed"_s, u"300"_s}
                                       << QByteArray("speed");
    }

    void wrongCommandsAreToldWithTheirWord()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        const CliAnswer text = m_program.run(arguments);
        QCOMPARE(text.exitCode, 2);
        QVERIFY2(text.errors.contains(word), text.errors.constData());
        QVERIFY(text.output.isEmpty());
        const CliAnswer json = m_program.run(arguments + QStringList{u"--json"_s});
        QCOMPARE(json.exitCode, 2);
        QCOMPARE(json.code(), QString::fromLatin1(faults::Usage.code));
        QVERIFY(!json.json()[u"ok"_s].toBool(true));
        QVERIFY(!json.error()[u"remedy"_s].toString().isEmpty());
    }

    void helpAndVersionAreNoErrors()
    {
        const CliAnswer help = m_program.run({u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.contains("--json") && help.output.contains("doctor"));
        const CliAnswer verb = m_program.run({u"card"_s, u"read"_s, u"--help"_s});
        QCOMPARE(verb.exitCode, 0);
        QVERIFY(verb.output.contains("--port"));
        QVERIFY(QRegularExpression(u"^[0-9]+\\.[0-9]+\\.[0-9]+\n$"_s)
                    .match(QString::fromUtf8(m_program.run({u"--version"_s}).output))
                    .hasMatch());
    }

    void answersNameTheirSchemaAndCommand()
    {
        const QJsonObject answer = m_program.run({u"forms"_s, u"list"_s, u"--json"_s}).json();
        QCOMPARE(answer[u"schema"_s].toString(), u"tonggui.forms/1"_s);
        QCOMPARE(answer[u"command"_s].toString(), u"forms.list"_s);
        QCOMPARE(answer[u"ok"_s].toBool(), true);
        QVERIFY(answer[u"errors"_s].toArray().isEmpty());
    }

    void theLanguageIsChosen()
    {
        const CliProgram chinese(u"zh_CN"_s);
        const QStringList asked{u"forms"_s, u"check"_s, u"nothing"_s, u"nothing.json"_s};
        QVERIFY(m_program.run(asked).errors.contains("no service"));
        QVERIFY(chinese.run(asked).errors.contains("业务"));
        QVERIFY(chinese.run({u"forms"_s, u"list"_s}).output.contains("租房提取"));
    }

    void aSettingsFolderThatIsNoneIsNamed()
    {
        const CliAnswer answer = m_program.run({u"--config"_s, u"/nowhere"_s, u"store"_s, u"check"_s, u"--json"_s});
        QCOMPARE(answer.exitCode, 2); // given twice
        CliProgram lost;
        QDir().rmdir(lost.path(u"config"_s));
        const CliAnswer missing = lost.run({u"store"_s, u"check"_s, u"--json"_s});
        QCOMPARE(missing.exitCode, 3);
        QCOMPARE(missing.code(), u"terminal.config-folder-missing"_s);
        QCOMPARE(missing.error()[u"path"_s].toString(), lost.path(u"config"_s));
    }

private:
    CliProgram m_program;
};

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"
