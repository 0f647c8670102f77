// SPDX-License-Identifier: Apache-2.0
#include "app/cli/CliErrors.h"
#include "app/store/StoreErrors.h"
#include "app/store/vault/PlainDemoVault.h"
#include "app/terminal/LocalTerminal.h"
#include "tests/cli/CliProgram.h"
#include "tests/support/Await.h"

using namespace tonggui;
using namespace tonggui::tests;
namespace faults = tonggui::store::errors;

// store check: of good, broken and foreign databases; and what settings that are wrong are answered.
class StoreVerbTest : public QObject
{
    Q_OBJECT

private:
    static CliAnswer check(const CliProgram &program)
    {
        return program.run({u"--demo"_s, u"store"_s, u"check"_s, u"--json"_s});
    }

    // A database as the programs of a terminal make it at their first start.
    static std::shared_ptr<LocalTerminal> opened(const CliProgram &program)
    {
        TerminalOptions options{Places(qEnvironmentVariable("TONGGUI_BIN")), program.path(u"config"_s), {}, true};
        const auto terminal = test::await(LocalTerminal::open(std::move(options)));
        return terminal ? *terminal : nullptr;
    }

    static QString database(const CliProgram &program) { return program.data() + u"/terminal.sqlite"_s; }

    static void overwrite(const QString &path, qint64 at, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void aSoundDatabaseIsSound()
    {
        const CliProgram program;
        program.configure();
        QVERIFY(opened(program));
        const CliAnswer answer = check(program);
        QVERIFY2(answer.exitCode == 0, answer.all().constData());
        QCOMPARE(answer.json()[u"terminal"_s].toString(), u"0203-0007"_s);
        QCOMPARE(answer.json()[u"sound"_s].toBool(), true);
        QVERIFY(QFileInfo::exists(program.data() + u"/last-check.json"_s));
    }

    void noDatabaseMakesNone()
    {
        const CliProgram program;
        program.configure();
        const CliAnswer answer = check(program);
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.code(), QString::fromLatin1(faults::NoDatabase.code));
        QVERIFY(!QFileInfo::exists(program.data()));
    }

    void whatIsNoDatabaseIsLeftAlone()
    {
        const CliProgram program;
        program.configure();
        QDir().mkpath(program.data());
        const QByteArray letter("Dear member, this is a letter and no database at all.\n");
        program.write(u"data/terminal.sqlite"_s, letter.repeated(40));
        const CliAnswer answer = check(program);
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.code(), QString::fromLatin1(faults::NotADatabase.code));
        QCOMPARE(answer.error()[u"path"_s].toString(), database(program));
        QFile file(database(program));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), letter.repeated(40));
    }

    void theDatabaseOfAnotherProgramIsToldApart()
    {
        const CliProgram program;
        program.configure();
        QVERIFY(opened(program));
        overwrite(database(program), 68, QByteArray::fromHex("12345678")); // application id in SQLite's header
        const CliAnswer answer = check(program);
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.code(), QString::fromLatin1(faults::ForeignDatabase.code));
    }

    void damageIsFound()
    {
        const CliProgram program;
        program.configure();
        QVERIFY(opened(program));
        const qint64 size = QFileInfo(database(program)).size();
        overwrite(database(program), size / 2, QByteArray(2048, '\x5a'));
        const CliAnswer answer = check(program);
        QCOMPARE(answer.exitCode, 1);
        QVERIFY2(!answer.code().isEmpty(), answer.all().constData());
        QVERIFY(!answer.error()[u"remedy"_s].toString().isEmpty());
    }

    void aDatabaseInUseIsNotTouched()
    {
        const CliProgram program;
        program.configure();
        const auto terminal = opened(program);
        QVERIFY(terminal);
        const CliAnswer answer = check(program);
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.code(), QString::fromLatin1(faults::InUse.code));
    }

    void withoutItsKeyItStaysClosed()
    {
        const CliProgram program;
        program.configure();
        QVERIFY(opened(program));
        QVERIFY(QDir(program.data() + u"/keys"_s).removeRecursively());
        const CliAnswer answer = check(program);
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.code(), u"vault.missing"_s);
        QVERIFY(program.run({u"store"_s, u"check"_s, u"--json"_s}).code() ==
                u"vault.plain-refused"_s); // without --demo
    }

    void wrongSettingsNameFileAndLine_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("code");
        QTest::newRow("unknown key") << QByteArray("[node]\nurll = \"https://localhost\"\n")
                                     << u"settings.unknown-key"_s;
        QTest::newRow("secret") << QByteArray("[node]\npassword = \"hunter2\"\n") << u"settings.secret-in-file"_s;
        QTest::newRow("password in an address")
            << QByteArray("[node]\nurl = \"https://me:pin@localhost\"\n") << u"settings.secret-in-file"_s;
        QTest::newRow("wrong kind") << QByteArray("[window]\nnumber = \"three\"\n") << u"settings.wrong-kind"_s;
        QTest::newRow("out of range") << QByteArray("[window]\nnumber = 100\n") << u"settings.out-of-range"_s;
        QTest::newRow("no TOML") << QByteArray("[window\n") << u"settings.broken-file"_s;
    }

    void wrongSettingsNameFileAndLine()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, code);
        const CliProgram program;
        program.configure(line);
        const CliAnswer answer = check(program);
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.code(), code);
        const QString place = answer.error()[u"path"_s].toString();
        QVERIFY2(place.contains(QRegularExpression(u"terminal\\.toml:[0-9]+:[0-9]+$"_s)), qPrintable(place));
        QVERIFY(!answer.error()[u"remedy"_s].toString().isEmpty());
        QVERIFY(!answer.all().contains("hunter2"));
    }
};

QTEST_GUILESS_MAIN(StoreVerbTest)
#include "StoreVerbTest.moc"
