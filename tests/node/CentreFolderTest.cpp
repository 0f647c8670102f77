// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CryptoErrors.h"
#include "app/node/NodeErrors.h"
#include "app/node/NodeHouse.h"
#include "app/node/centre/NodeFolder.h"
#include "app/node/ledger/FileLedger.h"
#include "tests/support/OutsideTool.h"
#include "tests/support/SmallPki.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::node;
using tests::need;

// What a node makes of its data folder, and what it makes of one that somebody else prepared.
class CentreFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        m_options = {};
        m_options.directory = m_folder->path(u"data"_s);
        m_options.centre.names = QStringList{u"localhost"_s, u"127.0.0.1"_s};
    }

    void theFirstStartMakesAWholeCentre()
    {
        m_options.centre.name = u"云岭市住房公积金管理中心"_s;
        m_options.centre.passPhrase = u"口令"_s;
        const auto house = need(open());
        const CentreIdentities &made = house->world().identities;
        QCOMPARE(made.centre, u"云岭市住房公积金管理中心"_s);
        for (const crypto::Identity &identity : {made.tls, made.seal, made.inbox}) {
            QVERIFY(crypto::checkChain(identity.certificate, identity.chain, {made.root.certificate}, m_clock.now()));
        }
        QVERIFY(made.tls.certificate.isForHost(u"127.0.0.1"_s));
        QCOMPARE(m_folder->read(u"data/root.pem"_s), made.root.certificate.toPem());
        QVERIFY(made.root.certificate.notAfter() > m_clock.now().addYears(19));
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        for (const QString &name : {u"data"_s, u"data/keys"_s, u"data/keys/root.p12"_s, u"data/keys/seal.p12"_s,
                                    u"data/keys/database.key"_s}) {
            QVERIFY2((QFile::permissions(m_folder->path(name)) & others) == 0, qPrintable(name));
        }
    }

    // Also when an earlier version, or somebody by hand, left them open.
    // Nobody wants /tmp to become the node's own because of a slip of the hand.
    void aSharedFolderWithOtherThingsInItIsLeftAlone()
    {
        QTemporaryDir shared;
        QFile other(shared.filePath(u"somebody-elses.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        const auto everybody = QFile::permissions(shared.path()) | QFile::WriteOther | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(shared.path(), everybody));
        QVERIFY(node::NodeFolder::open(shared.path()).error().is(node::errors::BadFolder));
        QVERIFY(QFile::permissions(shared.path()) & QFile::WriteOther);
        QVERIFY(!QFile::exists(shared.filePath(u"keys"_s)));
    }

    void onlyItsAccountReadsTheDatabase()
    {
        prepareOwn({});
        constexpr auto Everybody =
            QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther | QFile::WriteGroup;
        const QStringList files{u"data/node.sqlite"_s, u"data/node.sqlite-wal"_s, u"data/node.sqlite-shm"_s};
        for (const bool isOpenBefore : {false, true}) {
            const auto house = need(open());
            const auto database = need(house->connect());
            need(database->run("INSERT INTO administration (at, actor, action, subject) VALUES (1, 'a', 'b', 'c')"));
            if (isOpenBefore) {
                for (const QString &name : QStringList{u"data"_s} + files) {
                    const QString path = m_folder->path(name);
                    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | Everybody));
                }
                (void)need(open());
            }
            for (const QString &name : QStringList{u"data"_s} + files) {
                QVERIFY2(QFile::exists(m_folder->path(name)), qPrintable(name));
                QVERIFY2((QFile::permissions(m_folder->path(name)) & Everybody) == 0, qPrintable(name));
            }
        }
    }

    void theNextStartFindsIt()
    {
        prepareOwn({});
        const auto before = need(open())->world().identities;
        const auto after = need(open())->world().identities;
        QVERIFY(after.root.certificate == before.root.certificate);
        QVERIFY(after.tls.certificate == before.tls.certificate);
        QVERIFY(after.seal.certificate == before.seal.certificate);
        QCOMPARE(after.inbox.key.toPem(), before.inbox.key.toPem());
    }

    void otherNamesGetAnotherServerCertificate()
    {
        prepareOwn({});
        const auto before = need(open())->world().identities;
        m_options.centre.names.append(u"node.example"_s);
        const auto after = need(open())->world().identities;
        QVERIFY(after.tls.certificate.isForHost(u"node.example"_s));
        QVERIFY(after.tls.certificate.isForHost(u"localhost"_s));
        QVERIFY(after.root.certificate == before.root.certificate);
    }

    void aCentreBringsItsOwnKeys()
    {
        prepareOwn(u"口令"_s);
        m_options.centre.passPhrase = u"口令"_s;
        const auto house = need(open());
        const CentreIdentities &used = house->world().identities;
        QVERIFY(used.root.certificate == m_pki.root().certificate);
        QVERIFY(used.seal.certificate == m_pki.seal().certificate);
        QVERIFY(used.inbox.certificate == m_pki.inbox().certificate);
        QCOMPARE(used.centre, m_pki.root().certificate.subjectField("O"));
        QVERIFY(crypto::checkChain(used.tls.certificate, {}, {m_pki.root().certificate}, m_clock.now())); // made for it
    }

    void aForeignServerCertificateStays()
    {
        prepareOwn({});
        tests::SmallPki publicAuthority(u"公共根"_s);
        auto order = publicAuthority.order(crypto::CertificateProfile::TlsServer, u"node.centre.example"_s);
        order.names = QStringList{u"node.centre.example"_s};
        const auto tls = need(crypto::issueIdentity(publicAuthority.root(), order));
        writeKey(u"tls.p12"_s, need(crypto::toPkcs12(tls, {})));
        QVERIFY(need(open())->world().identities.tls.certificate == tls.certificate);
    }

    void unusableKeysAreNamed_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("fault");
        QTest::newRow("garbage") << u"seal.p12"_s << u"garbage"_s;
        QTest::newRow("another pass phrase") << u"root.p12"_s << u"pass"_s;
        QTest::newRow("a root that may not issue") << u"root.p12"_s << u"leaf"_s;
        QTest::newRow("a data key of the wrong length") << u"database.key"_s << u"garbage"_s;
    }

    void unusableKeysAreNamed()
    {
        QFETCH(QString, file);
        QFETCH(QString, fault);
        prepareOwn({});
        if (fault == u"leaf"_s) {
            writeKey(file, need(crypto::toPkcs12(m_pki.seal(), {})));
        } else if (fault == u"pass"_s) {
            m_options.centre.passPhrase = u"wrong"_s;
        } else {
            writeKey(file, "garbage");
        }
        const auto refused = open();
        QVERIFY(!refused);
        QVERIFY(refused.error().is(node::errors::BadIdentity));
        QVERIFY2(refused.error().text().contains(file), qPrintable(refused.error().text()));
    }

    void keysThatOthersCanReadAreRefused()
    {
        prepareOwn({});
        QVERIFY(QFile::setPermissions(m_folder->path(u"data/keys/seal.p12"_s), QFile::ReadOwner | QFile::ReadGroup));
        const auto refused = open();
        QVERIFY(!refused);
        QVERIFY(refused.error().is(node::errors::ReadableKeys));
        QVERIFY(refused.error().text().contains(u"seal.p12"_s));
    }

    void aLostDataKeyIsNotReplaced()
    {
        prepareOwn({});
        (void)need(open());
        QVERIFY(QFile::remove(m_folder->path(u"data/keys/database.key"_s)));
        const auto refused = open();
        QVERIFY(!refused);
        QVERIFY(refused.error().is(node::errors::BadIdentity));
        QVERIFY(!QFile::exists(m_folder->path(u"data/keys/database.key"_s)));
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        m_options.directory = m_folder->write(u"file"_s, "x") + u"/data"_s;
        const auto refused = open();
        QVERIFY(!refused);
        QVERIFY(refused.error().is(node::errors::BadFolder));
    }

    void aDamagedDatabaseIsFoundAtTheStart()
    {
        prepareOwn({});
        {
            const auto house = need(open());
            const auto database = need(house->connect());
            for (int i = 0; i < 200; ++i) {
                need(database->run("INSERT INTO administration (at, actor, action, subject) VALUES (1, 'a', 'b', ?)",
                                   {QString(900, u'x')}));
            }
            need(database->one("PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        QFile file(m_folder->path(u"data/node.sqlite"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        file.write(QByteArray(20'000, 'Z'));
        file.close();
        const auto refused = open();
        QVERIFY(!refused);
        QVERIFY(refused.error().is(node::errors::DamagedDatabase));
        QVERIFY(refused.error().text().contains(u"node.sqlite"_s));
    }

    void valuesOpenOnlyInTheirPlace()
    {
        prepareOwn({});
        const auto house = need(open());
        const ValueCipher &cipher = house->world().cipher;
        const QByteArray sealed = cipher.seal("林晓彤", u"receipts/1/pdf"_s);
        QVERIFY(!sealed.contains("林"));
        QCOMPARE(need(cipher.open(sealed, u"receipts/1/pdf"_s)), "林晓彤"_ba);
        const auto moved = cipher.open(sealed, u"receipts/2/pdf"_s);
        QVERIFY(!moved);
        QVERIFY(moved.error().is(crypto::errors::WrongKey));
        QCOMPARE(cipher.lookup(u"member"_s, u"1"_s), cipher.lookup(u"member"_s, u"1"_s));
        QVERIFY(cipher.lookup(u"member"_s, u"1"_s) != cipher.lookup(u"code"_s, u"1"_s));
    }

private:
    Result<std::unique_ptr<NodeHouse>> open() { return NodeHouse::open(m_options, m_clock, m_randomness, m_ledger); }

    void writeKey(const QString &name, const QByteArray &bytes)
    {
        QDir().mkpath(m_folder->path(u"data/keys"_s));
        QVERIFY(QFile::setPermissions(m_folder->write(u"data/keys/"_s + name, bytes),
                                      QFile::ReadOwner | QFile::WriteOwner));
    }
    void prepareOwn(const QString &passPhrase)
    {
        writeKey(u"root.p12"_s, need(crypto::toPkcs12(m_pki.root(), passPhrase)));
        writeKey(u"seal.p12"_s, need(crypto::toPkcs12(m_pki.seal(), passPhrase)));
        writeKey(u"inbox.p12"_s, need(crypto::toPkcs12(m_pki.inbox(), passPhrase)));
    }

    tests::SmallPki m_pki;
    std::optional<tests::ScratchFolder> m_folder;
    SystemClock m_clock;
    SystemRandomness m_randomness;
    NoLedger m_ledger;
    NodeOptions m_options;
};

QTEST_GUILESS_MAIN(CentreFolderTest)
#include "CentreFolderTest.moc"
