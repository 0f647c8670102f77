// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CmsSignature.h"

#include "app/crypto/CryptoErrors.h"
#include "app/crypto/Digest.h"
#include "tests/support/OutsideTool.h"
#include "tests/support/SmallPki.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using crypto::Identity;
using tests::need;

namespace {

const QByteArray Content = "住房公积金提取业务回执\r\n云岭市\n"_ba;
const QByteArray Digest = crypto::sha256(Content);

QByteArray digestOf(const QByteArray &algorithm)
{
    return algorithm == "SHA256" ? Digest : QByteArray();
}

} // namespace

class CmsSignatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_member = m_pki.memberEvent(u"张三"_s, u"0203-0007-261120-000001"_s); }

    void saysWhoSigned_data() { signers(); }

    void saysWhoSigned()
    {
        QFETCH(bool, isMember);
        const Identity &identity = isMember ? *m_member : m_pki.clerk();
        const QByteArray der =
            need(crypto::signCms(identity, Digest, {{u"2.25.77"_s, "pen data"_ba}, {u"2.25.5"_s, {}}}));
        const auto found = need(crypto::verifyCms(der, digestOf));
        QVERIFY(found.signer == identity.certificate);
        QCOMPARE(found.certificates.size(), 1U + identity.chain.size());
        QVERIFY(found.isStrictDer);
        QVERIFY(found.namesItsCertificate);
        QCOMPARE(found.attributes.size(), 2U);
        for (const auto &attribute : found.attributes) {
            QCOMPARE(attribute.octets, attribute.oid == u"2.25.77"_s ? "pen data"_ba : QByteArray());
        }
    }

    void opensslTakesItAsCades_data() { signers(); }

    void opensslTakesItAsCades()
    {
        QFETCH(bool, isMember);
        const Identity &identity = isMember ? *m_member : m_pki.clerk();
        const tests::ScratchFolder folder;
        const QString signature = folder.write(u"signature"_s, need(crypto::signCms(identity, Digest)));
        const QString content = folder.write(u"content"_s, Content);
        const QString root = folder.write(u"root.pem"_s, m_pki.root().certificate.toPem());
        const auto verify =
            tests::openssl({u"cms"_s, u"-verify"_s, u"-cades"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                            signature, u"-content"_s, content, u"-CAfile"_s, root, u"-out"_s, u"/dev/null"_s});
        QVERIFY2(verify.exitCode == 0 && verify.output.contains("CAdES Verification successful"), verify.output);
        const auto print =
            tests::openssl({u"cms"_s, u"-cmsout"_s, u"-print"_s, u"-inform"_s, u"DER"_s, u"-in"_s, signature});
        QVERIFY(!print.output.contains("signingTime"));
        QVERIFY(print.output.contains("id-smime-aa-signingCertificateV2"));
        QVERIFY(print.output.contains(isMember ? "ecdsa-with-SHA256" : "sha256WithRSAEncryption"));
    }

    void zeroPaddingIsFineAnythingElseIsNot()
    {
        const QByteArray der = need(crypto::signCms(m_pki.clerk(), Digest));
        QVERIFY(crypto::verifyCms(der + QByteArray(500, '\0'), digestOf));
        refused(der + "\x01", u"stands behind it"_s);
        refused(der + QByteArray(100, '\0') + ' ', u"stands behind it"_s);
        refused(der + der, u"stands behind it"_s);
        refused(der.chopped(1), u"no CMS structure"_s);
        refused({}, u"no CMS structure"_s);
        refused(QByteArray(64, '\0'), u"no CMS structure"_s);
        refused("%PDF-1.7", u"no CMS structure"_s);
    }

    void otherContentIsRefused()
    {
        const QByteArray der = need(crypto::signCms(m_pki.clerk(), Digest));
        const auto result = crypto::verifyCms(der, [](const QByteArray &) { return crypto::sha256("other"); });
        QVERIFY(!result);
        QVERIFY(result.error().is(crypto::errors::BadSignature));
        QVERIFY(result.error().text().contains(u"the content was changed"_s));
        QVERIFY(!crypto::verifyCms(der, [](const QByteArray &) { return QByteArray(); }));
    }

    void noChangedByteGoesUnnoticed_data() { signers(); }

    // Every byte may be changed by an attacker. What is not under the signature (version numbers, the digest's optional
    // NULL, the bag of certificates) may pass only if signer, chain and attributes stay exactly the same.
    void noChangedByteGoesUnnoticed()
    {
        QFETCH(bool, isMember);
        const Identity &identity = isMember ? *m_member : m_pki.clerk();
        const QByteArray der = need(crypto::signCms(identity, Digest, {{u"2.25.77"_s, "pen data"_ba}}));
        int noticed = 0;
        for (int i = 0; i < der.size(); ++i) {
            QByteArray changed = der;
            changed[i] = static_cast<char>(changed[i] ^ 0x04);
            const auto result = crypto::verifyCms(changed, digestOf);
            if (!result) {
                ++noticed;
                continue;
            }
            QVERIFY(result->signer == identity.certificate);
            QCOMPARE(result->attributes.size(), 1U);
            QCOMPARE(result->attributes[0].oid, u"2.25.77"_s);
            QCOMPARE(result->attributes[0].octets, "pen data"_ba);
        }
        // all but the intermediate certificate's own bytes and a handful of unsigned markers
        const qsizetype bag = isMember ? identity.chain[0].toDer().size() : 0;
        QVERIFY2(noticed >= der.size() - bag - 40, qPrintable(u"%1 of %2"_s.arg(noticed).arg(der.size())));
    }

    void signingRefusesWhatDoesNotFit()
    {
        const Identity mixed{m_pki.clerk().key, m_pki.seal().certificate, {}};
        for (const auto &result : {crypto::signCms(mixed, Digest), crypto::signCms(m_pki.clerk(), "short"),
                                   crypto::signCms(m_pki.clerk(), Digest, {{u"not an oid"_s, {}}})}) {
            QVERIFY(!result);
            QVERIFY(result.error().is(crypto::errors::Failed));
        }
    }

    void staysSmallAndQuick()
    {
        QVERIFY(need(crypto::signCms(m_pki.clerk(), Digest)).size() < 2000);
        QVERIFY(need(crypto::signCms(*m_member, Digest)).size() < 2700);
        QBENCHMARK_ONCE
        {
            QVERIFY(crypto::signCms(m_pki.clerk(), Digest));
        }
    }

private:
    static void signers()
    {
        QTest::addColumn<bool>("isMember");
        QTest::newRow("clerk, RSA-2048") << false;
        QTest::newRow("member's event certificate, P-256") << true;
    }

    static void refused(const QByteArray &der, const QString &reason)
    {
        const auto result = crypto::verifyCms(der, digestOf);
        QVERIFY(!result);
        QVERIFY(result.error().is(crypto::errors::BadSignature));
        QVERIFY2(result.error().text().contains(reason), qPrintable(result.error().toLine()));
    }

    tests::SmallPki m_pki;
    std::optional<Identity> m_member;
};

QTEST_APPLESS_MAIN(CmsSignatureTest)
#include "CmsSignatureTest.moc"
