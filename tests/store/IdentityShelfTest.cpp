// SPDX-License-Identifier: Apache-2.0
#include "app/store/IdentityShelf.h"

#include "app/crypto/CertificateAuthority.h"
#include "app/crypto/CryptoErrors.h"
#include "app/store/StoreErrors.h"
#include "app/store/vault/PlainDemoVault.h"
#include "tests/store/StoreWorld.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::store;
using namespace tonggui::store::test;

class IdentityShelfTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<StoreWorld> m_world;
    std::unique_ptr<PlainDemoVault> m_vault;
    std::unique_ptr<IdentityShelf> m_shelf;
    std::optional<crypto::Identity> m_first;
    std::optional<crypto::Identity> m_second;

    QString vaultFile() const { return m_world->folder() + u"/keys"_s; }

    qsizetype secretsInVault() const
    {
        QFile file(vaultFile());
        return file.open(QIODevice::ReadOnly) ? secretsFromJson(file.readAll())->size() : 0;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QDateTime now = StandingClock().now();
        m_first = crypto::makeRoot({u"first"_s, {}, {}, {}}, now, now.addYears(1)).value();
        m_second = crypto::makeRoot({u"second"_s, {}, {}, {}}, now, now.addYears(1)).value();
    }

    void init()
    {
        m_shelf.reset();
        m_world = std::make_unique<StoreWorld>();
        m_world->open();
        m_vault = *PlainDemoVault::open(vaultFile(), true);
        m_shelf = std::make_unique<IdentityShelf>(m_world->store(), *m_vault, m_world->randomness);
    }

    void whatWasPutThereIsThere()
    {
        VERIFY_OK(wait(m_shelf->put(u"terminal"_s, *m_first)));
        const auto loaded = wait(m_shelf->load(u"terminal"_s));
        VERIFY_OK(loaded);
        QVERIFY(loaded->certificate == m_first->certificate);
        QVERIFY(m_first->certificate.verifies("words", loaded->key.signSha256("words")));
        QCOMPARE(wait(m_shelf->names()).value(), QStringList{u"terminal"_s});
    }

    void replacingLeavesOneSecret()
    {
        VERIFY_OK(wait(m_shelf->put(u"terminal"_s, *m_first)));
        VERIFY_OK(wait(m_shelf->put(u"terminal"_s, *m_second)));
        QVERIFY(wait(m_shelf->load(u"terminal"_s))->certificate == m_second->certificate);
        QCOMPARE(secretsInVault(), 1);
        VERIFY_OK(wait(m_shelf->remove(u"terminal"_s)));
        VERIFY_OK(wait(m_shelf->remove(u"terminal"_s)));
        QCOMPARE(secretsInVault(), 0);
        QVERIFY(wait(m_shelf->load(u"terminal"_s)).error().is(store::errors::IdentityMissing));
    }

    void aVaultThatCannotWriteKeepsTheOldKey()
    {
        VERIFY_OK(wait(m_shelf->put(u"terminal"_s, *m_first)));
        const auto noLonger = PlainDemoVault::open(m_world->path() + u"/no/keys"_s, true); // a file is no folder
        IdentityShelf broken(m_world->store(), **noLonger, m_world->randomness);
        QVERIFY(wait(broken.put(u"terminal"_s, *m_second)).error().is(tonggui::errors::FileUnwritable));
        QVERIFY(wait(m_shelf->load(u"terminal"_s))->certificate == m_first->certificate);
    }

    void aClerksOwnFileIsTakenOver()
    {
        const QByteArray file = crypto::toPkcs12(*m_first, u"on the stick"_s).value();
        const auto wrong = wait(m_shelf->import(u"clerk/1001"_s, file, u"guess"_s));
        QVERIFY(wrong.error().is(crypto::errors::BadKey));
        QVERIFY(wait(m_shelf->names())->isEmpty());
        QCOMPARE(secretsInVault(), 0);
        VERIFY_OK(wait(m_shelf->import(u"clerk/1001"_s, file, u"on the stick"_s)));
        QVERIFY(wait(m_shelf->load(u"clerk/1001"_s))->certificate == m_first->certificate);
    }

    void aKeyMayWaitForItsCertificate()
    {
        VERIFY_OK(wait(m_shelf->putPendingKey(u"terminal"_s, m_first->key)));
        QVERIFY(wait(m_shelf->load(u"terminal"_s)).error().is(store::errors::IdentityMissing));
        const auto key = wait(m_shelf->pendingKey(u"terminal"_s));
        VERIFY_OK(key);
        QVERIFY(m_first->certificate.verifies("words", key->signSha256("words")));
        VERIFY_OK(wait(m_shelf->put(u"terminal"_s, *m_first)));
        QVERIFY(wait(m_shelf->pendingKey(u"terminal"_s)).error().is(store::errors::IdentityMissing));
        QCOMPARE(secretsInVault(), 1);
    }

    void withoutItsPassPhraseAKeyIsLost()
    {
        VERIFY_OK(wait(m_shelf->put(u"terminal"_s, *m_first)));
        const auto empty = PlainDemoVault::open(m_world->folder() + u"/other"_s, true);
        IdentityShelf elsewhere(m_world->store(), **empty, m_world->randomness);
        QVERIFY(wait(elsewhere.load(u"terminal"_s)).error().is(tonggui::errors::SecretMissing));
    }
};

QTEST_GUILESS_MAIN(IdentityShelfTest)
#include "IdentityShelfTest.moc"
