// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/PrivateKey.h"

#include "app/crypto/CryptoErrors.h"
#include "tests/support/OutsideTool.h"
#include "tests/support/SmallPki.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using crypto::PrivateKey;
using tests::need;

class PrivateKeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsKeyThroughPem_data() { bothKinds(); }

    void keepsItsKeyThroughPem()
    {
        QFETCH(bool, isCurve);
        const PrivateKey key = made(isCurve);
        const QByteArray pem = key.toPem(u"口令 1"_s);
        QVERIFY(pem.startsWith("-----BEGIN ENCRYPTED PRIVATE KEY-----"));
        QCOMPARE(need(PrivateKey::fromPem(pem, u"口令 1"_s)).toPem(), key.toPem());
        for (const QString &wrong : {u"口令 2"_s, QString()}) {
            const auto refused = PrivateKey::fromPem(pem, wrong);
            QVERIFY(!refused);
            QVERIFY(refused.error().is(crypto::errors::BadKey));
        }
        QVERIFY(key.toPem().startsWith("-----BEGIN PRIVATE KEY-----"));
    }

    void signsWhatOpensslVerifies_data() { bothKinds(); }

    void signsWhatOpensslVerifies()
    {
        QFETCH(bool, isCurve);
        const PrivateKey key = made(isCurve);
        const tests::ScratchFolder folder;
        const QByteArray data = "信封 0203-0007-261120-000001";
        const QString keyFile = folder.write(u"key.pem"_s, key.toPem());
        const QString signature = folder.write(u"signature"_s, key.signSha256(data));
        const auto verify =
            tests::openssl({u"dgst"_s, u"-sha256"_s, u"-prverify"_s, keyFile, u"-signature"_s, signature}, data);
        QCOMPARE(verify.output.trimmed(), "Verified OK"_ba);
        QCOMPARE(
            tests::openssl({u"dgst"_s, u"-sha256"_s, u"-prverify"_s, keyFile, u"-signature"_s, signature}, data + '!')
                .exitCode,
            1);
    }

    void refusesWhatIsNoUsableKey_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("RSA-1024") << QStringList{u"genrsa"_s, u"1024"_s};
        QTest::newRow("Ed25519") << QStringList{u"genpkey"_s, u"-algorithm"_s, u"ed25519"_s};
        QTest::newRow("foreign curve") << QStringList{u"ecparam"_s, u"-name"_s, u"secp256k1"_s, u"-genkey"_s,
                                                      u"-noout"_s};
        QTest::newRow("a version number") << QStringList{u"version"_s};
    }

    void refusesWhatIsNoUsableKey()
    {
        QFETCH(QStringList, command);
        const auto tool = tests::openssl(command);
        QCOMPARE(tool.exitCode, 0);
        const auto key = PrivateKey::fromPem(tool.output);
        QVERIFY(!key);
        QVERIFY(key.error().is(crypto::errors::BadKey));
    }

    void readsForeignKeys()
    {
        QVERIFY(PrivateKey::fromPem(tests::openssl({u"genrsa"_s, u"-traditional"_s, u"2048"_s}).output));
        QVERIFY(PrivateKey::fromPem(
            tests::openssl({u"ecparam"_s, u"-name"_s, u"prime256v1"_s, u"-genkey"_s, u"-noout"_s}).output));
    }

private:
    static void bothKinds()
    {
        QTest::addColumn<bool>("isCurve");
        QTest::newRow("RSA-2048") << false;
        QTest::newRow("P-256") << true;
    }

    static PrivateKey made(bool isCurve) { return isCurve ? PrivateKey::generateP256() : PrivateKey::generateRsa(); }
};

QTEST_APPLESS_MAIN(PrivateKeyTest)
#include "PrivateKeyTest.moc"
