// SPDX-License-Identifier: Apache-2.0
#include "app/store/StoreErrors.h"
#include "app/store/vault/VaultErrors.h"
#include "app/terminal/KeptIdentities.h"
#include "app/terminal/TerminalErrors.h"
#include "tests/terminal/TerminalFolder.h"

#include <QTest>

using namespace tonggui;
using namespace tonggui::tests;

// What a terminal has of its own, without a node.
class LocalTerminalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aTerminalOpensByItsSettings()
    {
        const TerminalFolder folder;
        const auto terminal = folder.open();
        QVERIFY2(terminal.has_value(), terminal ? "" : qPrintable(terminal.error().front().toLine()));
        QCOMPARE((*terminal)->workplace().terminal.text(), u"0203-0007"_s);
        QCOMPARE((*terminal)->workplace().branch, u"东湖管理部"_s);
        QCOMPARE((*terminal)->keyProtection(), KeyProtection::PlainDemoFile);
        QCOMPARE((*terminal)->dataDirectory(), folder.path(u"data"_s)); // counted from the file that names it
        QVERIFY(QFileInfo::exists(folder.path(u"data/terminal.sqlite"_s)));
    }

    void aTerminalWithoutANumberMakesNothing_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QString>("key");
        QTest::newRow("no branch") << QByteArray("[terminal]\ncode = \"0007\"\n") << u"branch.code"_s;
        QTest::newRow("no terminal") << QByteArray("[branch]\ncode = \"0203\"\n") << u"terminal.code"_s;
    }

    void aTerminalWithoutANumberMakesNothing()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QString, key);
        const TerminalFolder folder;
        folder.write(settings);
        const auto terminal = folder.open();
        QVERIFY(terminal.error().front().is(tonggui::errors::NotConfigured));
        QCOMPARE(terminal.error().front().path(), key);
        QVERIFY(!QFileInfo::exists(folder.path(u"data"_s)));
    }

    void aFolderThatIsNotThereIsNoEmptyFolder()
    {
        const TerminalFolder folder;
        TerminalOptions options = folder.options();
        options.configDirectory = folder.path(u"config/terminal.toml"_s);
        const auto settings = LocalTerminal::readSettings(options);
        QVERIFY(settings.error().front().is(tonggui::errors::ConfigFolderMissing));
        QVERIFY(settings.error().front().text().contains(options.configDirectory));
    }

    void everyMistakeInTheSettingsIsToldAtOnce()
    {
        const TerminalFolder folder;
        folder.write("[branch]\nkode = \"0203\"\n[window]\nnumber = 0\n");
        QCOMPARE(folder.open().error().size(), size_t(2));
    }

    void unprotectedKeysNeedTheDemonstration()
    {
        const TerminalFolder folder;
        TerminalOptions options = folder.options();
        options.isDemo = false;
        const auto terminal = test::await(LocalTerminal::open(std::move(options)));
        QVERIFY(terminal.error().front().is(store::errors::PlainVaultRefused));
    }

    void aTerminalIsOpenOnce()
    {
        const TerminalFolder folder;
        const auto first = folder.open();
        QVERIFY(first.has_value());
        QVERIFY(folder.open().error().front().is(store::errors::InUse));
    }

    void theDatabaseOfAnotherTerminalIsRefused()
    {
        const TerminalFolder folder;
        QVERIFY(folder.open().has_value());
        folder.write("[branch]\ncode = \"0203\"\n[terminal]\ncode = \"0008\"\n");
        QVERIFY(folder.open().error().front().is(store::errors::OtherTerminal));
    }

    void enrolmentIsKept()
    {
        TerminalFolder folder;
        {
            const auto terminal = folder.open();
            const auto before = test::await((*terminal)->enrolment());
            QVERIFY(before.has_value() && !*before);
            QVERIFY(test::await((*terminal)->keepEnrolment(folder.enrolled())).has_value());
        }
        const auto terminal = folder.open();
        const auto after = test::await((*terminal)->enrolment());
        QVERIFY2(after.has_value() && *after, after ? "nothing" : qPrintable(after.error().toLine()));
        QCOMPARE((*after)->terminal.certificate, folder.pki.terminal().certificate);
        QCOMPARE((*after)->eventAuthority.certificate, folder.pki.eventAuthority().certificate);
        QCOMPARE((*after)->inbox, folder.pki.inbox().certificate);
        QCOMPARE(LocalTerminal::trusted((*terminal)->settings(), u"terminal"_s)->sha256Fingerprint(),
                 folder.pki.terminal().certificate.sha256Fingerprint());
    }

    void aTrustFileThatIsGoneOrSpoiltIsNamed()
    {
        TerminalFolder folder;
        const auto terminal = folder.open();
        QVERIFY(test::await((*terminal)->keepEnrolment(folder.enrolled())).has_value());
        const QString root = folder.path(u"data/trust/root.pem"_s);
        QFile file(root);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("spoilt") == 6);
        file.close();
        QCOMPARE(test::await((*terminal)->enrolment()).error().path(), root);
        QVERIFY(QFile::remove(root));
        const auto gone = test::await((*terminal)->enrolment());
        QVERIFY(gone.error().is(tonggui::errors::FileUnreadable));
        QCOMPARE(gone.error().path(), root);
    }

    void identitiesThatAreNotThereAreNothing()
    {
        TerminalFolder folder;
        const auto terminal = folder.open();
        KeptIdentities identities((*terminal)->shelf());
        const auto none = test::await(identities.load(u"clerk/0317"_s));
        QVERIFY(none.has_value() && !*none);
        QVERIFY(test::await(identities.keep(u"clerk/0317"_s, folder.pki.clerk())).has_value());
        const auto kept = test::await(identities.load(u"clerk/0317"_s));
        QCOMPARE((*kept)->certificate, folder.pki.clerk().certificate);
    }

    void placesLieBesideTheProgram()
    {
        const Places places(u"/opt/tonggui/bin"_s);
        QCOMPARE(places.program(u"tonggui-device-host"_s), u"/opt/tonggui/bin/tonggui-device-host"_s);
        QCOMPARE(places.catalogue(), u"/opt/tonggui/share/tonggui/catalogue"_s);
        QCOMPARE(places.plugins(), u"/opt/tonggui/lib/tonggui/plugins"_s);
    }
};

QTEST_GUILESS_MAIN(LocalTerminalTest)
#include "LocalTerminalTest.moc"
