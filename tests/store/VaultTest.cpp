// SPDX-License-Identifier: Apache-2.0
#include "app/store/keys/StoreKey.h"
#include "app/store/vault/PinSealedVault.h"
#include "app/store/vault/PlainDemoVault.h"
#include "app/store/vault/SystemdCredentialsVault.h"
#include "app/store/vault/VaultChoice.h"
#include "app/store/vault/VaultErrors.h"
#include "tests/store/StoreWorld.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tonggui;
using namespace tonggui::store;
using namespace tonggui::store::test;

namespace {

const auto Pin = u"864209"_s;
const auto UsedByTheBook =
    u"write done\nread the same\nwrite done\nread another\nremove done\nread %1\nremove done\n"_s.arg(
        QLatin1StringView(tonggui::errors::SecretMissing.code));

} // namespace

class VaultTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    SystemRandomness m_randomness;
    QByteArray m_soundPinFile;

    QString path(const QString &name) const { return m_dir->filePath(name); }
    auto openPinFile(const QString &pin = Pin)
    {
        return wait(PinSealedVault::open(path(u"keys.pin"_s), pin, m_randomness));
    }

    // A program in the place of systemd-creds that seals nothing, but writes down how it was called.
    QString fakeProgram(const QByteArray &deed)
    {
        QFile script(path(u"fake-creds"_s));
        [&] { QVERIFY(script.open(QIODevice::WriteOnly)); }();
        script.write("#!/bin/sh\necho \"$@\" >> \"$0.log\"\n" + deed + "\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return script.fileName();
    }

    std::unique_ptr<SecretVault> open(const QString &kind)
    {
        if (kind == u"demo"_s) {
            return *PlainDemoVault::open(path(u"keys.json"_s), true);
        }
        if (kind == u"pin"_s) {
            return *openPinFile();
        }
        return std::make_unique<SystemdCredentialsVault>(path(u"creds"_s), QString(), fakeProgram("cat"));
    }

    static QString outputOf(const QStringList &arguments)
    {
        QProcess child;
        child.start(QCoreApplication::applicationDirPath() + u"/StoreChild"_s, arguments);
        child.waitForFinished();
        return QString::fromUtf8(child.readAllStandardOutput());
    }

private Q_SLOTS:
    void initTestCase()
    {
        init();
        VERIFY_OK(openPinFile());
        QFile file(path(u"keys.pin"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_soundPinFile = file.readAll();
    }

    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void everyVaultKeepsItsWord_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : {"demo", "pin", "systemd"}) {
            QTest::newRow(kind) << QString::fromLatin1(kind);
        }
    }

    void everyVaultKeepsItsWord()
    {
        QFETCH(QString, kind);
        const QString name = u"identity/terminal ü"_s;
        const QByteArray secret("\0\xff binary\n", 10);
        auto vault = open(kind);
        QVERIFY(wait(vault->read(name)).error().is(tonggui::errors::SecretMissing));
        VERIFY_OK(wait(vault->remove(name)));
        VERIFY_OK(wait(vault->write(name, "old")));
        VERIFY_OK(wait(vault->write(name, secret)));
        VERIFY_OK(wait(vault->write(u"other"_s, "untouched")));
        vault = open(kind); // as after a restart
        QCOMPARE(wait(vault->read(name)).value(), secret);
        VERIFY_OK(wait(vault->remove(name)));
        vault = open(kind);
        QVERIFY(wait(vault->read(name)).error().is(tonggui::errors::SecretMissing));
        QCOMPARE(wait(vault->read(u"other"_s)).value(), "untouched");
        QDirIterator files(m_dir->path(), {u"keys*"_s, u"*.cred"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file = files.nextFileInfo();
            QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)), qPrintable(file.filePath()));
        }
    }

    void aWrongPinOpensNothing()
    {
        VERIFY_OK(openPinFile());
        QVERIFY(openPinFile(u"864208"_s).error().is(tonggui::errors::VaultWrongPin));
        QVERIFY(openPinFile({}).error().is(tonggui::errors::VaultWrongPin));
    }

    void aNewPinMustBeLong()
    {
        QVERIFY(openPinFile(u"12345"_s).error().is(store::errors::VaultPinTooShort));
        QVERIFY(!QFile::exists(path(u"keys.pin"_s)));
    }

    void aDamagedFileIsNotAWrongPin_data()
    {
        QTest::addColumn<int>("length"); // of what is left; 0: all of it
        QTest::addColumn<int>("flip");   // where a byte is changed; negative: from the end
        QTest::newRow("empty") << -1 << 0;
        QTest::newRow("cut in the head") << 10 << 0;
        QTest::newRow("cut in the secrets") << 60 << 0;
        QTest::newRow("magic") << 0 << 1;
        QTest::newRow("salt") << 0 << 25;
        QTest::newRow("secrets") << 0 << 50;
        QTest::newRow("digest") << 0 << -1;
    }

    void aDamagedFileIsNotAWrongPin()
    {
        QFETCH(int, length);
        QFETCH(int, flip);
        QFile file(path(u"keys.pin"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = m_soundPinFile;
        if (length != 0) {
            bytes.truncate(std::max(length, 0));
        } else {
            const qsizetype place = flip < 0 ? bytes.size() + flip : flip;
            bytes[place] = char(bytes[place] ^ 1);
        }
        file.write(bytes);
        file.close();
        const auto opened = openPinFile();
        QVERIFY(!opened && opened.error().is(store::errors::VaultFileDamaged));
        QCOMPARE(opened.error().path(), file.fileName());
    }

    void aPinFileThatCannotBeWrittenKeepsWhatItHas()
    {
        QVERIFY(QDir(m_dir->path()).mkdir(u"sub"_s));
        auto vault = wait(PinSealedVault::open(path(u"sub/keys.pin"_s), Pin, m_randomness));
        VERIFY_OK(vault);
        VERIFY_OK(wait((*vault)->write(u"a"_s, "1")));
        QVERIFY(QDir().rename(path(u"sub"_s), path(u"away"_s)));
        QFile inTheWay(path(u"sub"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(wait((*vault)->write(u"a"_s, "2")).error().is(tonggui::errors::FileUnwritable));
        QCOMPARE(wait((*vault)->read(u"a"_s)).value(), "1"); // what holds is what is on the disk
    }

    void aKilledProgramLeavesAWholePinFile()
    {
        for (int round = 0; round < 2; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationDirPath() + u"/StoreChild"_s, {u"seal"_s, path(u"keys.pin"_s)});
            QVERIFY(child.waitForReadyRead(20000));
            usleep(useconds_t(QRandomGenerator::global()->bounded(20000)));
            child.kill();
            QVERIFY(child.waitForFinished());
            const QByteArray last = child.readAllStandardOutput().trimmed().split('\n').constLast();
            auto vault = openPinFile();
            VERIFY_OK(vault);
            VERIFY_OK(wait((*vault)->read(u"secret "_s + QString::fromLatin1(last))));
        }
    }

    void anUnprotectedVaultIsForDemonstrationsOnly()
    {
        QVERIFY(PlainDemoVault::open(path(u"keys.json"_s), false).error().is(store::errors::PlainVaultRefused));
        const VaultChoice choice{.protection = KeyProtection::PlainDemoFile, .directory = m_dir->path()};
        QVERIFY(wait(openVault(choice, m_randomness)).error().is(store::errors::PlainVaultRefused));
        QVERIFY(QDir(m_dir->path()).isEmpty());
        QFile file(path(u"keys.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not json");
        file.close();
        QVERIFY(PlainDemoVault::open(file.fileName(), true).error().is(store::errors::VaultFileDamaged));
    }

    void secretsReachSystemdThroughPipesOnly()
    {
        auto vault = open(u"systemd"_s);
        VERIFY_OK(wait(vault->write(u"identity/terminal"_s, "hush-4711")));
        VERIFY_OK(wait(vault->read(u"identity/terminal"_s)));
        QFile log(path(u"fake-creds.log"_s));
        QVERIFY(log.open(QIODevice::ReadOnly));
        QCOMPARE(log.readAll(), "encrypt --name=identity%2Fterminal - -\ndecrypt --name=identity%2Fterminal - -\n");
    }

    void aLoadedCredentialComesFirst()
    {
        QVERIFY(QDir(m_dir->path()).mkdir(u"loaded"_s));
        QFile loaded(path(u"loaded/store-key"_s));
        QVERIFY(loaded.open(QIODevice::WriteOnly));
        loaded.write("from the unit");
        loaded.close();
        SystemdCredentialsVault vault(path(u"creds"_s), path(u"loaded"_s), u"/nonexistent/systemd-creds"_s);
        QCOMPARE(wait(vault.read(u"store-key"_s)).value(), "from the unit");
        QVERIFY(wait(vault.read(u"another"_s)).error().is(tonggui::errors::SecretMissing));
    }

    void withoutSystemdTheVaultSaysSo_data()
    {
        QTest::addColumn<QByteArray>("deed");
        QTest::newRow("no program") << QByteArray();
        QTest::newRow("refuses") << QByteArray("echo 'No TPM, no key.' >&2; exit 1");
        QTest::newRow("never answers") << QByteArray("exec sleep 60");
        QTest::newRow("crashes") << QByteArray("kill -SEGV $$");
    }

    void withoutSystemdTheVaultSaysSo()
    {
        QFETCH(QByteArray, deed);
        const QString program = deed.isEmpty() ? u"/nonexistent/systemd-creds"_s : fakeProgram(deed);
        SystemdCredentialsVault vault(path(u"creds"_s), {}, program, deed.contains("sleep") ? 200ms : 20s);
        const auto written = wait(vault.write(u"store-key"_s, "secret"));
        QVERIFY(!written && written.error().is(tonggui::errors::VaultUnavailable));
        QCOMPARE(written.error().arguments(), QStringList{u"systemd-creds"_s});
        QVERIFY(!QFile::exists(path(u"creds"_s)));
        if (deed.contains("TPM")) {
            QVERIFY(written.error().detail().contains(u"No TPM"_s));
        }
    }

    void theRealSystemd()
    {
        const QString said = outputOf({u"systemd"_s, m_dir->path()});
        if (said.startsWith(u"write "_s + QLatin1StringView(tonggui::errors::VaultUnavailable.code))) {
            QSKIP("systemd-creds is not here or may not be used by this account");
        }
        QCOMPARE(said, UsedByTheBook);
    }

    void theChosenVaultIsTheOneThatOpens()
    {
        for (const KeyProtection protection : {KeyProtection::PinSealedFile, KeyProtection::PlainDemoFile}) {
            const VaultChoice choice{.protection = protection, .directory = m_dir->path(), .pin = Pin, .isDemo = true};
            QCOMPARE(hasPinFile(choice), false || protection == KeyProtection::PlainDemoFile);
            const auto vault = wait(openVault(choice, m_randomness));
            VERIFY_OK(vault);
            QVERIFY((*vault)->protection() == protection);
            QVERIFY(keyProtectionFrom(keyProtectionName(protection)) == protection);
        }
        const VaultChoice wrong{.protection = KeyProtection::PinSealedFile, .directory = m_dir->path(), .pin = u"x"_s};
        QVERIFY(wait(openVault(wrong, m_randomness)).error().is(tonggui::errors::VaultWrongPin));
        QVERIFY(!keyProtectionFrom(u"none"));
        QVERIFY(keyProtectionText(KeyProtection::PlainDemoFile).contains(u"not protected"_s));
    }

    void theStoreKeyIsMadeOnce()
    {
        const auto vault = PlainDemoVault::open(path(u"keys.json"_s), true);
        const QString database = path(u"terminal.db"_s);
        const auto key = wait(storeKey(**vault, database, m_randomness));
        VERIFY_OK(key);
        QCOMPARE(key->size(), 32);
        QCOMPARE(wait(storeKey(**vault, database, m_randomness)).value(), *key);
        QVERIFY(QFile(database).open(QIODevice::WriteOnly));
        QCOMPARE(wait(storeKey(**vault, database, m_randomness)).value(), *key);
    }

    void aDatabaseWithoutItsKeyGetsNoNewOne()
    {
        const auto vault = PlainDemoVault::open(path(u"keys.json"_s), true);
        QVERIFY(QFile(path(u"terminal.db"_s)).open(QIODevice::WriteOnly));
        QVERIFY(
            wait(storeKey(**vault, path(u"terminal.db"_s), m_randomness)).error().is(tonggui::errors::SecretMissing));
        VERIFY_OK(wait((*vault)->write(u"store-key"_s, "too short")));
        QVERIFY(wait(storeKey(**vault, path(u"terminal.db"_s), m_randomness))
                    .error()
                    .is(tonggui::errors::VaultUnavailable));
    }
};

QTEST_GUILESS_MAIN(VaultTest)
#include "VaultTest.moc"
