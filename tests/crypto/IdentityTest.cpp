// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CryptoErrors.h"
#include "tests/support/OutsideTool.h"
#include "tests/support/SmallPki.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using tests::need;

class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsKeyCertificateAndChain()
    {
        const auto member = m_pki.memberEvent(u"张三"_s, u"1"_s);
        const auto again = need(crypto::fromPkcs12(need(crypto::toPkcs12(member, u"口令"_s)), u"口令"_s));
        QCOMPARE(again.key.toPem(), member.key.toPem());
        QVERIFY(again.certificate == member.certificate);
        QVERIFY(again.chain == member.chain);
        QCOMPARE(again.chain.size(), 1U);
    }

    void wrongPassPhraseAndNoFileAreRefused()
    {
        const QByteArray file = need(crypto::toPkcs12(m_pki.clerk(), u"right"_s));
        QByteArray changed = file;
        changed[file.size() / 2] = static_cast<char>(changed[file.size() / 2] ^ 1);
        for (const auto &refused :
             {crypto::fromPkcs12(file, u"wrong"_s), crypto::fromPkcs12(file, {}), crypto::fromPkcs12({}, u"right"_s),
              crypto::fromPkcs12("PK no file", u"right"_s), crypto::fromPkcs12(file.chopped(9), u"right"_s),
              crypto::fromPkcs12(changed, u"right"_s)}) {
            QVERIFY(!refused);
            QVERIFY(refused.error().is(crypto::errors::BadKey));
        }
    }

    void opensslReadsOurs()
    {
        const tests::ScratchFolder folder;
        const QString file = folder.write(u"clerk.p12"_s, need(crypto::toPkcs12(m_pki.clerk(), u"secret"_s)));
        const auto info =
            tests::openssl({u"pkcs12"_s, u"-in"_s, file, u"-passin"_s, u"pass:secret"_s, u"-info"_s, u"-nodes"_s});
        QVERIFY2(info.exitCode == 0, info.output);
        QVERIFY2(info.output.contains("PBES2, PBKDF2, AES-256-CBC"), info.output);
        QVERIFY2(info.output.contains("MAC: sha256"), info.output);
    }

    void weReadForeignOnes_data()
    {
        QTest::addColumn<QStringList>("options");
        QTest::newRow("today's") << QStringList{};
        QTest::newRow("triple DES of older tools") << QStringList{u"-keypbe"_s,       u"PBE-SHA1-3DES"_s, u"-certpbe"_s,
                                                                  u"PBE-SHA1-3DES"_s, u"-macalg"_s,       u"sha1"_s};
    }

    void weReadForeignOnes()
    {
        QFETCH(QStringList, options);
        const auto member = m_pki.memberEvent(u"张三"_s, u"1"_s);
        const tests::ScratchFolder folder;
        const QString key = folder.write(u"key.pem"_s, member.key.toPem());
        const QString certificate = folder.write(u"certificate.pem"_s, member.certificate.toPem());
        // root first and included: our chain is in order and without it
        const QString others = folder.write(u"others.pem"_s, m_pki.root().certificate.toPem() +
                                                                 m_pki.eventAuthority().certificate.toPem());
        const auto made = tests::openssl(QStringList{u"pkcs12"_s, u"-export"_s, u"-inkey"_s, key, u"-in"_s, certificate,
                                                     u"-certfile"_s, others, u"-passout"_s, u"pass:secret"_s, u"-out"_s,
                                                     folder.path(u"x.p12"_s)} +
                                         options);
        QVERIFY2(made.exitCode == 0, made.output);
        const auto identity = need(crypto::fromPkcs12(folder.read(u"x.p12"_s), u"secret"_s));
        QVERIFY(identity.certificate == member.certificate);
        QCOMPARE(identity.key.toPem(), member.key.toPem());
        QVERIFY(identity.chain == std::vector{m_pki.eventAuthority().certificate});
    }

    void aFileWithoutAKeyIsRefused()
    {
        const tests::ScratchFolder folder;
        const QString certificate = folder.write(u"certificate.pem"_s, m_pki.root().certificate.toPem());
        const auto made = tests::openssl({u"pkcs12"_s, u"-export"_s, u"-nokeys"_s, u"-in"_s, certificate, u"-passout"_s,
                                          u"pass:x"_s, u"-out"_s, folder.path(u"x.p12"_s)});
        QVERIFY2(made.exitCode == 0, made.output);
        const auto refused = crypto::fromPkcs12(folder.read(u"x.p12"_s), u"x"_s);
        QVERIFY(!refused);
        QVERIFY(refused.error().is(crypto::errors::BadKey));
    }

private:
    tests::SmallPki m_pki;
};

QTEST_APPLESS_MAIN(IdentityTest)
#include "IdentityTest.moc"
