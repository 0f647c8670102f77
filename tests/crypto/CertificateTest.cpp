// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CryptoErrors.h"
#include "tests/support/OutsideTool.h"
#include "tests/support/SmallPki.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using crypto::Certificate;
using crypto::PrivateKey;
using tests::CertificateProfile;
using tests::need;

namespace {
constexpr auto ClientAuth = "1.3.6.1.5.5.7.3.2"_L1;
constexpr auto EmailProtection = "1.3.6.1.5.5.7.3.4"_L1;
constexpr auto DocumentSigning = "1.3.6.1.5.5.7.3.36"_L1;
} // namespace

class CertificateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoseItIs()
    {
        const Certificate certificate =
            m_pki.issue(CertificateProfile::Clerk, u"𠮷田静"_s, u"城东管理部"_s, u"C0312"_s).certificate;
        QCOMPARE(certificate.commonName(), u"𠮷田静"_s);
        QCOMPARE(certificate.subjectField("O"), u"云岭市住房公积金管理中心"_s);
        QCOMPARE(certificate.subjectField("OU"), u"城东管理部"_s);
        QCOMPARE(certificate.subjectField("serialNumber"), u"C0312"_s);
        QCOMPARE(certificate.subjectField("L"), QString());
        QVERIFY(certificate.issuerName().contains(u"CN=试验根证书"_s));
        QVERIFY(QRegularExpression(u"^[4-7][0-9A-F]{31}$"_s).match(certificate.serialNumber()).hasMatch());
        QCOMPARE(certificate.notBefore().toSecsSinceEpoch(), m_pki.start().toSecsSinceEpoch());
        QVERIFY(certificate.notAfter() > certificate.notBefore());
        QCOMPARE(certificate.sha256Fingerprint().size(), 32);
        QVERIFY(!certificate.isAuthority());
    }

    void survivesDerAndPem()
    {
        const Certificate &root = m_pki.root().certificate;
        QCOMPARE(need(Certificate::fromDer(root.toDer())), root);
        QCOMPARE(need(Certificate::fromPem(root.toPem())), root);
        const auto list = need(Certificate::listFromPem("# two\n" + root.toPem() + m_pki.clerk().certificate.toPem()));
        QCOMPARE(list.size(), 2U);
        QVERIFY(list[0] == root);
        QVERIFY(!(list[0] == list[1]));
    }

    void refusesWhatIsNoCertificate()
    {
        const QByteArray der = m_pki.root().certificate.toDer();
        for (const QByteArray &bytes : {QByteArray(), "garbage"_ba, der.chopped(1), der + '\0'}) {
            const auto refused = Certificate::fromDer(bytes);
            QVERIFY(!refused);
            QVERIFY(refused.error().is(crypto::errors::BadCertificate));
        }
        QVERIFY(!Certificate::fromPem("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"));
        QVERIFY(!Certificate::listFromPem(m_pki.root().key.toPem()));
    }

    void verifiesWithItsKeyOnly()
    {
        const auto &clerk = m_pki.clerk();
        const QByteArray signature = clerk.key.signSha256("data");
        QVERIFY(clerk.certificate.verifies("data", signature));
        QVERIFY(!clerk.certificate.verifies("Data", signature));
        QVERIFY(!clerk.certificate.verifies("data", signature.chopped(1)));
        QVERIFY(!clerk.certificate.verifies("data", {}));
        QVERIFY(!m_pki.terminal().certificate.verifies("data", signature));
        const auto event = m_pki.memberEvent(u"张三"_s, u"0203-0007-261120-000001"_s);
        QVERIFY(event.certificate.verifies("data", event.key.signSha256("data")));
    }

    void profilesAllowWhatTheyAreFor()
    {
        QVERIFY(m_pki.root().certificate.isAuthority());
        QVERIFY(m_pki.eventAuthority().certificate.isAuthority());
        QVERIFY(m_pki.terminal().certificate.hasExtendedKeyUsage(ClientAuth));
        QVERIFY(!m_pki.terminal().certificate.hasExtendedKeyUsage(EmailProtection));
        for (const Certificate &signer :
             {m_pki.clerk().certificate, m_pki.seal().certificate, m_pki.eventAuthority().certificate,
              m_pki.memberEvent(u"张三"_s, u"1"_s).certificate}) {
            QVERIFY(signer.hasExtendedKeyUsage(EmailProtection));
            QVERIFY(signer.hasExtendedKeyUsage(DocumentSigning));
            QVERIFY(!signer.hasExtendedKeyUsage(ClientAuth));
        }
        QVERIFY(!m_pki.clerk().certificate.hasExtendedKeyUsage(u"no oid"_s));
    }

    void opensslReadsTheExtensions_data()
    {
        QTest::addColumn<CertificateProfile>("profile");
        QTest::addColumn<QByteArrayList>("lines");
        QTest::newRow("event authority") << CertificateProfile::EventAuthority
                                         << QByteArrayList{"CA:TRUE, pathlen:0", "Certificate Sign",
                                                           "Authority Key Identifier"};
        QTest::newRow("clerk") << CertificateProfile::Clerk
                               << QByteArrayList{"CA:FALSE", "Digital Signature, Non Repudiation"};
        QTest::newRow("inbox") << CertificateProfile::CentreInbox << QByteArrayList{"CA:FALSE", "Key Encipherment"};
        QTest::newRow("TLS server") << CertificateProfile::TlsServer
                                    << QByteArrayList{"DNS:localhost", "DNS:node.example", "IP Address:127.0.0.1",
                                                      "IP Address:0:0:0:0:0:0:0:1", "TLS Web Server Authentication"};
    }

    void opensslReadsTheExtensions()
    {
        QFETCH(CertificateProfile, profile);
        QFETCH(QByteArrayList, lines);
        auto order = m_pki.order(profile, u"name"_s);
        if (profile == CertificateProfile::TlsServer) {
            order.names = QStringList{u"localhost"_s, u"node.example"_s, u"127.0.0.1"_s, u"::1"_s};
        }
        const auto identity = need(crypto::issueIdentity(m_pki.root(), order));
        const auto text = tests::openssl({u"x509"_s, u"-noout"_s, u"-text"_s}, identity.certificate.toPem());
        QCOMPARE(text.exitCode, 0);
        for (const QByteArray &line : lines) {
            QVERIFY2(text.output.contains(line), line + " is missing in\n" + text.output);
        }
    }

    void knowsTheHostsItIsFor()
    {
        auto order = m_pki.order(CertificateProfile::TlsServer, u"elsewhere.example"_s);
        order.names = QStringList{u"node.example"_s, u"127.0.0.1"_s, u"::1"_s};
        const Certificate certificate = need(crypto::issueIdentity(m_pki.root(), order)).certificate;
        for (const QString &name : order.names) {
            QVERIFY(certificate.isForHost(name));
        }
        for (const QString &name : {u"elsewhere.example"_s, u"127.0.0.2"_s, u"example"_s, QString()}) {
            QVERIFY2(!certificate.isForHost(name), qPrintable(name));
        }
    }

    void longNamesEndAtTheBoundOfX520()
    {
        const QString longName = u"阿"_s.repeated(40) + u"𠮷"_s.repeated(40);
        const Certificate certificate = m_pki.issue(CertificateProfile::MemberEvent, longName).certificate;
        QCOMPARE(certificate.commonName().toUcs4().size(), 64);
        QVERIFY(certificate.commonName().endsWith(u"𠮷…"_s));
    }

    void issuingRefusesWhatItCannotDo()
    {
        const QByteArray key = m_pki.clerk().certificate.publicKeyDer();
        auto backwards = m_pki.order(CertificateProfile::Clerk, u"x"_s);
        backwards.notAfter = backwards.notBefore;
        auto longSerial = m_pki.order(CertificateProfile::Clerk, u"x"_s, {}, QString(65, u'1'));
        const auto good = m_pki.order(CertificateProfile::Clerk, u"x"_s);
        for (const auto &refused :
             {crypto::issueCertificate(m_pki.root(), backwards, key),
              crypto::issueCertificate(m_pki.root(), longSerial, key),
              crypto::issueCertificate(m_pki.root(), good, "no key"),
              crypto::issueCertificate(m_pki.clerk(), good, key), // not an authority
              crypto::issueCertificate({m_pki.clerk().key, m_pki.root().certificate, {}}, good, key)}) {
            QVERIFY(!refused);
            QVERIFY(refused.error().is(crypto::errors::Failed));
        }
        QVERIFY(crypto::issueCertificate(m_pki.root(), good, key));
    }

    void requestsProveTheirKey()
    {
        const PrivateKey key = PrivateKey::generateP256();
        const QByteArray pem = need(crypto::makeSigningRequest(key, {u"李静"_s, {}, {}, u"C0312"_s}));
        const auto request = need(crypto::readSigningRequest(pem));
        QCOMPARE(request.commonName, u"李静"_s);
        const auto certificate = need(crypto::issueCertificate(
            m_pki.root(), m_pki.order(CertificateProfile::Clerk, request.commonName), request.publicKeyDer));
        QVERIFY(certificate.verifies("x", key.signSha256("x")));
        const auto tool = tests::openssl({u"req"_s, u"-verify"_s, u"-noout"_s}, pem);
        QVERIFY2(tool.output.contains("self-signature verify OK"), tool.output);
    }

    void requestsWithAnotherKeyAreRefused()
    {
        QByteArray pem = need(crypto::makeSigningRequest(PrivateKey::generateP256(), {u"x"_s, {}, {}, {}}));
        QByteArray der = QByteArray::fromBase64(pem.split('\n').mid(1, pem.count('\n') - 2).join());
        der[der.size() - 3] = static_cast<char>(der[der.size() - 3] ^ 1); // inside the signature
        const QByteArray forged =
            "-----BEGIN CERTIFICATE REQUEST-----\n" + der.toBase64() + "\n-----END CERTIFICATE REQUEST-----\n";
        const QByteArray weak = tests::openssl({u"req"_s, u"-newkey"_s, u"rsa:1024"_s, u"-nodes"_s, u"-keyout"_s,
                                                u"/dev/null"_s, u"-subj"_s, u"/CN=x"_s})
                                    .output;
        for (const QByteArray &bytes : {forged, weak, QByteArray(), "text"_ba, m_pki.root().certificate.toPem()}) {
            const auto refused = crypto::readSigningRequest(bytes);
            QVERIFY(!refused);
            QVERIFY(refused.error().is(crypto::errors::BadRequest));
        }
    }

private:
    tests::SmallPki m_pki;
};

QTEST_APPLESS_MAIN(CertificateTest)
#include "CertificateTest.moc"
