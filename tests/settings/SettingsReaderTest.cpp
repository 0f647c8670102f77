// SPDX-License-Identifier: Apache-2.0
#include "app/settings/SettingsReader.h"

#include "app/settings/SettingsErrors.h"
#include "app/settings/SettingsTable.h"
#include "app/settings/rows/DeviceSettings.h"
#include "app/settings/rows/DisplaySettings.h"
#include "app/settings/rows/NodeSettings.h"
#include "app/settings/rows/OfficeSettings.h"
#include "app/settings/rows/ReceiptSettings.h"
#include "app/settings/rows/StaffSettings.h"
#include "app/settings/rows/StorageSettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::settings;

class SettingsReaderTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString write(const QString &name, const QByteArray &text)
    {
        const QString path = m_dir->filePath(name);
        QFile file(path);
        [&] { QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size()); }();
        return path;
    }

    auto read() { return readSettings(settingsFilesIn(m_dir->path()), houseSettings()); }

    // The only mistake of one terminal file.
    Error onlyErrorOf(const QByteArray &text)
    {
        write(u"terminal.toml"_s, text);
        const auto settings = read();
        if (settings || settings.error().size() != 1) {
            return Error(tonggui::errors::Internal, {u"not exactly one error"_s});
        }
        return settings.error().front();
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void withoutFilesTheDefaultsHold()
    {
        const auto settings = read();
        QVERIFY(settings.has_value());
        QCOMPARE(settings->of(StaffPinTries), 5);
        QCOMPARE(settings->of(CardBaud), u"auto"_s);
        QCOMPARE(settings->of(SealLine), u"业务专用章"_s);
        QVERIFY(settings->origin(StaffPinTries) == nullptr);
    }

    // A misspelt or misplaced file must not be passed over: its settings would seem to hold.
    void filesThatNobodyReadsAreNamed()
    {
        write(u"terminal.toml"_s, "terminal.code = \"0007\"\n");
        write(u"terminal.toml.bak"_s, "nonsense");
        const auto folder = [this](EmptyFolder whenEmpty) {
            return readSettingsFolder(m_dir->path(), houseSettings(), whenEmpty);
        };
        const auto sound = folder(EmptyFolder::Refused);
        QVERIFY(sound.has_value());
        QCOMPARE(sound->of(TerminalCode), u"0007"_s);
        write(u"node.toml"_s, "[server]\nport = 1\n");
        write(u"Branch.toml"_s, "");
        for (const EmptyFolder whenEmpty : {EmptyFolder::Refused, EmptyFolder::Allowed}) {
            const auto settings = folder(whenEmpty);
            QVERIFY(!settings.has_value());
            QCOMPARE(settings.error().size(), size_t(2));
            QVERIFY(settings.error()[0].is(tonggui::settings::errors::UnknownFile));
            QCOMPARE(settings.error()[0].path(), m_dir->filePath(u"Branch.toml"_s));
            QVERIFY(settings.error()[1].text().contains(u"node.toml"_s));
        }
    }

    void aNamedFolderHoldsSettings()
    {
        const auto refused = readSettingsFolder(m_dir->path(), houseSettings(), EmptyFolder::Refused);
        QVERIFY(!refused.has_value());
        QVERIFY(refused.error().front().is(tonggui::settings::errors::NoFiles));
        QCOMPARE(refused.error().front().path(), m_dir->path());
        QVERIFY(readSettingsFolder(m_dir->path(), houseSettings(), EmptyFolder::Allowed).has_value());
    }

    void narrowerFilesWin()
    {
        write(u"centre.toml"_s,
              "[centre]\nname = \"云岭市住房公积金管理中心\"\n[display]\ntext-scale = 110\ntheme = \"elder\"\n");
        write(u"branch.toml"_s, "[branch]\ncode = \"0203\"\n[display]\ntext-scale = 125\n");
        write(u"terminal.toml"_s, "terminal.code = \"0007\"\n[display]\ntext-scale = 150\n");
        const auto settings = read();
        QVERIFY(settings.has_value());
        QCOMPARE(settings->of(CentreName), u"云岭市住房公积金管理中心"_s);
        QCOMPARE(settings->of(BranchCode), u"0203"_s);
        QCOMPARE(settings->of(TerminalCode), u"0007"_s);
        QCOMPARE(settings->of(DisplayTextScale), 150);
        QCOMPARE(settings->of(DisplayTheme), u"elder"_s);
        QCOMPARE(settings->origin(DisplayTextScale)->place, m_dir->filePath(u"terminal.toml:3:1"_s));
        QVERIFY(settings->origin(DisplayTheme)->level == Level::Centre);
    }

    void relativePathsCountFromTheirFile()
    {
        write(u"terminal.toml"_s,
              "[node]\nroot-certificate = \"pki/../root.pem\"\n[storage]\ndirectory = \"/var/lib/x\"\n");
        const auto settings = read();
        QVERIFY(settings.has_value());
        QCOMPARE(settings->of(NodeRootCertificate), m_dir->filePath(u"root.pem"_s));
        QCOMPARE(settings->of(StorageDirectory), u"/var/lib/x"_s);
    }

    void aLockKeepsNarrowerFilesOut()
    {
        const QString branch =
            write(u"branch.toml"_s, "locks = [\"display.theme\", \"card\"]\n[display]\ntheme = \"elder\"\n");
        const auto good = read();
        QVERIFY(good.has_value()); // the file that locks may itself set the value
        QCOMPARE(good->of(DisplayTheme), u"elder"_s);
        QCOMPARE(good->lock(CardPort)->place, branch + u":1:1"_s);

        const Error theme = onlyErrorOf("display.theme = \"light\"\n");
        QVERIFY(theme.is(settings::errors::Locked));
        QCOMPARE(theme.arguments().value(1), branch + u":1:1"_s);
        QVERIFY(onlyErrorOf("# none\n\ncard.port = \"/dev/ttyUSB0\"\n").path().endsWith(u"terminal.toml:3:1"_s));
    }

    void whatIsTheTerminalsOwnCannotBeLocked()
    {
        const Error error = onlyErrorOf("locks = [\"terminal.code\"]\n");
        QVERIFY(error.is(settings::errors::NotLockable));
        write(u"terminal.toml"_s,
              "locks = [\"terminal\", \"storage\"]\n"); // a section: what cannot be locked is passed over
        const auto settings = read();
        QVERIFY(settings.has_value());
        QVERIFY(settings->lock(TerminalCode) == nullptr);
        QVERIFY(settings->lock(StorageKeepDays) != nullptr);
    }

    void mistakesAreNamed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("place"); // ":line:column"
        QTest::addColumn<QString>("word");  // in the text or the remedy

        const auto row = [](const char *name, const QByteArray &text, const ErrorDefinition &error, const char *place,
                            const char *word) {
            QTest::newRow(name) << text << QString::fromLatin1(error.code) << QString::fromLatin1(place)
                                << QString::fromUtf8(word);
        };
        namespace bad = settings::errors;
        row("unknown key", "[node]\n  ulr = \"https://n\"\n", bad::UnknownKey, ":2:3", "node.url");
        row("unknown key, section forgotten", "idle-lock-minutes = 5\n", bad::UnknownKey, ":1:1",
            "staff.idle-lock-minutes");
        row("underscore for hyphen", "[card]\nwait_seconds = 9\n", bad::UnknownKey, ":2:1", "card.wait-seconds");
        row("unknown section", "\n[nod]\nurl = \"https://n\"\n", bad::UnknownKey, ":3:1", "node.url");
        row("unknown empty section", "[quux]\n", bad::UnknownKey, ":1:2", "quux");
        row("section for a value", "[node.url]\nx = 1\n", bad::UnknownKey, ":2:1", "node.url");
        row("unknown lock", "locks = [\"nod\"]\n", bad::UnknownKey, ":1:1", "“node”");
        row("text for a number", "[window]\nnumber = \"3\"\n", bad::WrongKind, ":2:1", "1 … 99");
        row("number for a text", "[node]\nurl = 3\n", bad::WrongKind, ":2:1", "https://");
        row("decimals", "[window]\nnumber = 3.0\n", bad::WrongKind, ":2:1", "number with decimals");
        row("date", "[centre]\nhotline = 2026-11-21\n", bad::WrongKind, ":2:1", "date");
        row("list", "[card]\nport = [\"a\", 1]\n", bad::WrongKind, ":2:1", "mixed list");
        row("lock that is no list", "locks = \"display\"\n", bad::WrongKind, ":1:1", "display.theme");
        row("too small", "[window]\nnumber = 0\n", bad::OutOfRange, ":2:1", "1 … 99");
        row("too large for an int", "[window]\nnumber = 9223372036854775807\n", bad::OutOfRange, ":2:1", "1 … 99");
        row("no such choice", "[display]\ntheme = \"dark\"\n", bad::OutOfRange, ":2:1", "high-contrast");
        row("plain http", "[node]\nurl = \"http://node.example\"\n", bad::OutOfRange, ":2:1", "https://");
        row("code with small letters", "[branch]\ncode = \"02a3\"\n", bad::OutOfRange, ":2:1", "capital letters");
        row("empty path", "[storage]\ndirectory = \"\"\n", bad::OutOfRange, ":2:1", "absolute");
        row("text too long", "[centre]\nhotline = \"123456789012345678901\"\n", bad::WrongLevel, "", "");
        row("wrong level", "[staff]\npin-tries = 3\n", bad::WrongLevel, ":2:1", "centre.toml");
        row("no TOML", "[node\nurl = 3\n", bad::BrokenFile, ":1:", "TOML");
        row("key twice", "[node]\nanswer-seconds = 3\nanswer-seconds = 4\n", bad::BrokenFile, ":3:", "TOML");
        row("not UTF-8", "[card]\nport = \"\xff\xfe\"\n", bad::BrokenFile, ":2:", "TOML");
    }

    void mistakesAreNamed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        QFETCH(QString, place);
        QFETCH(QString, word);
        if (place.isEmpty()) {
            write(u"centre.toml"_s, text);
            const auto settings = read();
            QVERIFY(!settings.has_value());
            QVERIFY(settings.error().front().is(settings::errors::OutOfRange));
            return;
        }
        const Error error = onlyErrorOf(text);
        QCOMPARE(error.code(), code);
        QVERIFY2(error.path().startsWith(m_dir->filePath(u"terminal.toml"_s) + place), qPrintable(error.path()));
        QVERIFY2((error.text() + error.remedy()).contains(word), qPrintable(error.text() + error.remedy()));
    }

    void secretsAreRefusedUnread_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("pin") << QByteArray("[storage]\npin = \"hush-4711\"\n");
        QTest::newRow("password of an unknown section") << QByteArray("[database]\npassword = \"hush-4711\"\n");
        QTest::newRow("pass phrase") << QByteArray("[node]\nkey-passphrase = \"hush-4711\"\n");
        QTest::newRow("camel case") << QByteArray("[node]\naccessToken = \"hush-4711\"\n");
        QTest::newRow("underscore") << QByteArray("[node]\nprivate_key = \"hush-4711\"\n");
        QTest::newRow("a whole section") << QByteArray("[password]\nvalue = \"hush-4711\"\n");
        QTest::newRow("private key under a known name")
            << QByteArray("[card]\nport = \"-----BEGIN PRIVATE KEY-----hush-4711\"\n");
        QTest::newRow("private key under an unknown name")
            << QByteArray("[x]\ny = '''\n-----BEGIN RSA PRIVATE KEY-----\nhush-4711\n'''\n");
        QTest::newRow("password in a URL") << QByteArray("[node]\nurl = \"https://user:hush-4711@node.example\"\n");
        QTest::newRow("signed token") << QByteArray(
            "[branch]\nname = \"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJodXNoIn0.hush-4711\"\n");
        QTest::newRow("secret where a vault entry belongs") << QByteArray("[node]\nenrolment-code = \"hush-4711\"\n");
    }

    void secretsAreRefusedUnread()
    {
        QFETCH(QByteArray, line);
        const Error error = onlyErrorOf(line);
        QCOMPARE(error.code(), QString::fromLatin1(settings::errors::SecretInFile.code));
        QVERIFY(error.remedy().contains(u"key vault"_s));
        QVERIFY(!error.toLine().contains(u"hush"_s)); // the message itself must not carry it on
    }

    void aVaultEntryMayBeNamed()
    {
        write(u"terminal.toml"_s, "[node]\nenrolment-code = \"vault:enrolment-code\"\n[card]\n");
        const auto settings = read();
        QVERIFY(settings.has_value());
        QCOMPARE(settings->of(NodeEnrolmentCode), u"vault:enrolment-code"_s);
    }

    void allMistakesOfAllFilesComeAtOnce()
    {
        write(u"centre.toml"_s, "[centre]\nnam = \"x\"\n");
        write(u"terminal.toml"_s, "[window]\nnumber = 0\n[node]\ntoken = \"t\"\n");
        const auto settings = read();
        QVERIFY(!settings.has_value());
        QCOMPARE(settings.error().size(), size_t(3));
    }

    void filesThatCannotBeReadAreNamed()
    {
        const QString missing = m_dir->filePath(u"none.toml"_s);
        const auto settings = readSettings({{Level::Terminal, missing}}, houseSettings());
        QVERIFY(!settings.has_value());
        QVERIFY(settings.error().front().is(tonggui::errors::FileUnreadable));
        QCOMPARE(settings.error().front().path(), missing);
        const auto folder = readSettings({{Level::Terminal, m_dir->path()}}, houseSettings());
        QVERIFY(folder.error().front().is(tonggui::errors::FileUnreadable));
    }

    void hugeFilesAreRefused()
    {
        write(u"terminal.toml"_s, QByteArray(1024 * 1024 + 1, '#'));
        QVERIFY(read().error().front().is(tonggui::errors::FileUnreadable));
    }

    void hostileNestingIsRefusedCalmly()
    {
        QByteArray text("x = ");
        text += QByteArray(100000, '[');
        QVERIFY(onlyErrorOf(text).is(settings::errors::BrokenFile));
        QByteArray keys("a");
        for (int i = 0; i < 100000; ++i) {
            keys += ".a";
        }
        QVERIFY(onlyErrorOf(keys + " = 1\n").path().endsWith(u"terminal.toml:1:1"_s));
        keys.truncate(4001);
        QVERIFY(onlyErrorOf("[" + keys + "]\n" + keys + " = 1\n").is(settings::errors::UnknownKey));
    }
};

QTEST_APPLESS_MAIN(SettingsReaderTest)
#include "SettingsReaderTest.moc"
