// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CmsEnvelope.h"

#include "app/core/ports/Randomness.h"
#include "app/crypto/CryptoErrors.h"
#include "tests/support/OutsideTool.h"
#include "tests/support/SmallPki.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using crypto::Identity;
using crypto::PrivateKey;
using tests::CertificateProfile;
using tests::need;

class CmsEnvelopeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const PrivateKey key = PrivateKey::generateP256();
        const auto request =
            need(crypto::readSigningRequest(need(crypto::makeSigningRequest(key, {u"x"_s, {}, {}, {}}))));
        m_curve =
            Identity{key,
                     need(crypto::issueCertificate(m_pki.root(), m_pki.order(CertificateProfile::CentreInbox, u"x"_s),
                                                   request.publicKeyDer)),
                     {}};
    }

    void opensAgain_data()
    {
        QTest::addColumn<bool>("isCurve");
        QTest::addColumn<int>("size");
        for (const bool isCurve : {false, true}) {
            for (const int size : {0, 1, 1000, 300'000}) {
                QTest::addRow("%s, %d bytes", isCurve ? "P-256" : "RSA", size) << isCurve << size;
            }
        }
    }

    void opensAgain()
    {
        QFETCH(bool, isCurve);
        QFETCH(int, size);
        const Identity &inbox = inboxOf(isCurve);
        const QByteArray plain = tonggui::SystemRandomness().bytes(size);
        const QByteArray sealed = need(crypto::encryptTo(inbox.certificate, plain));
        QVERIFY(sealed.size() - size < 800);
        QCOMPARE(need(crypto::decryptWith(inbox, sealed)), plain);
    }

    void opensslAgrees_data() { recipients(); }

    void opensslAgrees()
    {
        QFETCH(bool, isCurve);
        const Identity &inbox = inboxOf(isCurve);
        const tests::ScratchFolder folder;
        const QString key = folder.write(u"key"_s, inbox.key.toPem());
        const QString certificate = folder.write(u"certificate"_s, inbox.certificate.toPem());
        const QString sealed = folder.write(u"sealed"_s, need(crypto::encryptTo(inbox.certificate, "笔迹")));
        const auto opened = tests::openssl({u"cms"_s, u"-decrypt"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                                            sealed, u"-inkey"_s, key, u"-recip"_s, certificate});
        QCOMPARE(opened.output, "笔迹"_ba);
        const auto print =
            tests::openssl({u"cms"_s, u"-cmsout"_s, u"-print"_s, u"-inform"_s, u"DER"_s, u"-in"_s, sealed});
        QVERIFY(print.output.contains("id-smime-ct-authEnvelopedData"));
        QVERIFY(print.output.contains("aes-256-gcm"));
        QVERIFY2(print.output.contains(isCurve ? "dhSinglePass-stdDH-sha256kdf-scheme" : "rsaesOaep"), print.output);

        QStringList make{u"cms"_s,      u"-encrypt"_s, u"-binary"_s, u"-aes-256-gcm"_s,
                         u"-outform"_s, u"DER"_s,      u"-recip"_s,  certificate};
        if (!isCurve) {
            make += {u"-keyopt"_s, u"rsa_padding_mode:oaep"_s};
        }
        const auto foreign = tests::openssl(make, "from outside");
        QCOMPARE(need(crypto::decryptWith(inbox, foreign.output)), "from outside"_ba);
    }

    void everyChangedByteIsNoticed_data() { recipients(); }

    void everyChangedByteIsNoticed()
    {
        QFETCH(bool, isCurve);
        const Identity &inbox = inboxOf(isCurve);
        const QByteArray sealed = need(crypto::encryptTo(inbox.certificate, "张三 11010519491231002X"));
        for (int i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = static_cast<char>(changed[i] ^ 0x01);
            const auto opened = crypto::decryptWith(inbox, changed);
            if (opened) { // only markers that carry nothing, such as the recipient's version number
                QCOMPARE(*opened, "张三 11010519491231002X"_ba);
                m_unnoticed += 1;
            } else {
                QVERIFY(opened.error().is(crypto::errors::WrongKey));
            }
        }
        QVERIFY2(m_unnoticed <= 4, qPrintable(QString::number(m_unnoticed)));
        m_unnoticed = 0;
    }

    void somebodyElseCannotOpenIt()
    {
        const QByteArray sealed = need(crypto::encryptTo(m_pki.inbox().certificate, "x"));
        const Identity thief = m_pki.issue(CertificateProfile::CentreInbox, u"别人"_s);
        refused(crypto::decryptWith(thief, sealed));
        refused(crypto::decryptWith({thief.key, m_pki.inbox().certificate, {}}, sealed));
    }

    void otherShapesAreRefused()
    {
        const Identity &inbox = m_pki.inbox();
        const QByteArray sealed = need(crypto::encryptTo(inbox.certificate, "x"));
        for (const QByteArray &bytes : {QByteArray(), "text"_ba, sealed.chopped(1), sealed + '\0', sealed + sealed}) {
            refused(crypto::decryptWith(inbox, bytes));
        }
        const tests::ScratchFolder folder;
        const QString certificate = folder.write(u"certificate"_s, inbox.certificate.toPem());
        const QString other = folder.write(u"other"_s, m_curve->certificate.toPem());
        const QStringList make{u"cms"_s, u"-encrypt"_s, u"-binary"_s, u"-outform"_s, u"DER"_s};
        for (const QStringList &options :
             {QStringList{u"-aes-256-cbc"_s, u"-recip"_s, certificate}, // no authentication
              QStringList{u"-aes-128-gcm"_s, u"-recip"_s, certificate},
              QStringList{u"-aes-256-gcm"_s, u"-stream"_s, u"-recip"_s, certificate}, // BER
              QStringList{u"-aes-256-gcm"_s, u"-recip"_s, certificate, u"-recip"_s, other}}) {
            const auto foreign = tests::openssl(make + options, "from outside");
            QVERIFY2(foreign.exitCode == 0, foreign.output);
            refused(crypto::decryptWith(inbox, foreign.output));
        }
    }

    void aShortenedTagIsRefused()
    {
        // the library alone would take a tag of four bytes, which can be guessed
        QByteArray sealed = need(crypto::encryptTo(m_pki.inbox().certificate, "x"));
        QVERIFY(sealed.at(sealed.size() - 18) == 0x04 && sealed.at(sealed.size() - 17) == 16);
        sealed[sealed.size() - 17] = 4;
        sealed.chop(12);
        sealed[3] = static_cast<char>(sealed[3] - 12); // the outer lengths, each of two bytes
        const qsizetype inner = sealed.indexOf(QByteArray::fromHex("020100")) - 2;
        sealed[inner + 1] = static_cast<char>(sealed[inner + 1] - 12);
        sealed[inner - 3] = static_cast<char>(sealed[inner - 3] - 12);
        refused(crypto::decryptWith(m_pki.inbox(), sealed));
    }

    void aSignersCertificateCannotReceive()
    {
        const auto member = m_pki.memberEvent(u"张三"_s, u"1"_s);
        const auto result = crypto::encryptTo(m_pki.root().certificate, "x");
        QVERIFY(result); // the caller chooses whom to trust; key usage is his business
        refused(crypto::decryptWith(member, *result));
    }

private:
    static void recipients()
    {
        QTest::addColumn<bool>("isCurve");
        QTest::newRow("RSA-OAEP") << false;
        QTest::newRow("ECDH P-256") << true;
    }

    [[nodiscard]] const Identity &inboxOf(bool isCurve) { return isCurve ? *m_curve : m_pki.inbox(); }

    static void refused(const Result<QByteArray> &result)
    {
        QVERIFY(!result);
        QVERIFY(result.error().is(crypto::errors::WrongKey));
    }

    tests::SmallPki m_pki;
    std::optional<Identity> m_curve;
    int m_unnoticed = 0;
};

QTEST_APPLESS_MAIN(CmsEnvelopeTest)
#include "CmsEnvelopeTest.moc"
