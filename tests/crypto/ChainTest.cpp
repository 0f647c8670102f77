// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CryptoErrors.h"
#include "tests/support/OutsideTool.h"
#include "tests/support/SmallPki.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using crypto::Certificate;
using crypto::checkChain;
using tests::CertificateProfile;
using tests::need;

class ChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_member = m_pki.memberEvent(u"张三"_s, u"0203-0007-261120-000001"_s); }

    void leadsFromTheMemberToTheRoot()
    {
        QCOMPARE(m_member->chain.size(), 1U);
        QVERIFY(checkChain(m_member->certificate, m_member->chain, roots(), now()));
        QVERIFY(checkChain(m_pki.clerk().certificate, {}, roots(), now()));
    }

    void refusesWhatDoesNotLeadToOurRoot()
    {
        tests::SmallPki foreign(u"别处的根"_s);
        refused(checkChain(m_pki.clerk().certificate, {}, {foreign.root().certificate}, now()),
                u"root that is trusted"_s);
        refused(checkChain(m_pki.clerk().certificate, {}, {}, now()), u"root that is trusted"_s);
        refused(checkChain(m_member->certificate, {}, roots(), now()),
                u"root that is trusted"_s); // its authority was not sent
        refused(checkChain(foreign.root().certificate, {}, roots(), now()), u"root that is trusted"_s);
        // the same name is not the same root
        tests::SmallPki twin;
        refused(checkChain(m_pki.clerk().certificate, {}, {twin.root().certificate}, now()), {});
    }

    void refusesTheWrongTime()
    {
        refused(checkChain(m_pki.clerk().certificate, {}, roots(), m_pki.end()), u"expired"_s);
        refused(checkChain(m_pki.clerk().certificate, {}, roots(), m_pki.start().addSecs(-10)), u"not valid yet"_s);
        QVERIFY(checkChain(m_pki.clerk().certificate, {}, roots(), m_pki.start()));
    }

    void anEventAuthorityMakesNoAuthority()
    {
        const auto below = need(
            crypto::issueIdentity(m_pki.eventAuthority(), m_pki.order(CertificateProfile::EventAuthority, u"x"_s)));
        const auto leaf = need(crypto::issueIdentity(below, m_pki.order(CertificateProfile::MemberEvent, u"y"_s)));
        refused(checkChain(leaf.certificate, leaf.chain, roots(), now()), u"longer than its issuer allows"_s);
    }

    void aClerkIssuesNothing()
    {
        // made by hand with openssl, because our own issuer refuses
        const tests::ScratchFolder folder;
        const QString certificate = folder.write(u"clerk.pem"_s, m_pki.clerk().certificate.toPem());
        const QString key = folder.write(u"clerk.key"_s, m_pki.clerk().key.toPem());
        const QString request =
            folder.write(u"request.pem"_s,
                         need(crypto::makeSigningRequest(crypto::PrivateKey::generateP256(), {u"骗子"_s, {}, {}, {}})));
        const auto tool = tests::openssl({u"x509"_s, u"-req"_s, u"-in"_s, request, u"-CA"_s, certificate, u"-CAkey"_s,
                                          key, u"-out"_s, folder.path(u"forged.pem"_s), u"-days"_s, u"30"_s});
        QCOMPARE(tool.exitCode, 0);
        refused(checkChain(need(Certificate::fromPem(folder.read(u"forged.pem"_s))), {m_pki.clerk().certificate},
                           roots(), now()),
                u"may not issue"_s);
    }

    void aChangedCertificateIsRefused()
    {
        QByteArray der = m_pki.clerk().certificate.toDer();
        der[der.size() - 5] = static_cast<char>(der[der.size() - 5] ^ 1);
        refused(checkChain(need(Certificate::fromDer(der)), {}, roots(), now()), u"signature in its chain is wrong"_s);
    }

    void weakDigestsAreRefused()
    {
        const tests::ScratchFolder folder;
        const auto tool =
            tests::openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:1024"_s, u"-nodes"_s, u"-keyout"_s,
                            folder.path(u"key"_s), u"-out"_s, folder.path(u"weak.pem"_s), u"-subj"_s, u"/CN=weak"_s});
        QVERIFY2(tool.exitCode == 0, tool.output);
        const auto weak = need(Certificate::fromPem(folder.read(u"weak.pem"_s)));
        refused(checkChain(weak, {}, {weak}, now()), u"too weak"_s);
    }

    void opensslAndNssAgree()
    {
        const tests::ScratchFolder folder;
        const QString root = folder.write(u"root.pem"_s, m_pki.root().certificate.toPem());
        const QString authority = folder.write(u"authority.pem"_s, m_pki.eventAuthority().certificate.toPem());
        const QString member = folder.write(u"member.pem"_s, m_member->certificate.toPem());
        const auto verify = tests::openssl({u"verify"_s, u"-x509_strict"_s, u"-purpose"_s, u"smimesign"_s, u"-CAfile"_s,
                                            root, u"-untrusted"_s, authority, member});
        QVERIFY2(verify.exitCode == 0, verify.output);
        const auto asTls = tests::openssl(
            {u"verify"_s, u"-purpose"_s, u"sslclient"_s, u"-CAfile"_s, root, u"-untrusted"_s, authority, member});
        QVERIFY2(asTls.exitCode != 0, "an event certificate must not log in as a terminal");

        const QString store = u"sql:"_s + folder.path({});
        const auto nss = [&store](QStringList arguments) {
            return tests::runTool(u"certutil"_s, arguments << u"-d"_s << store);
        };
        QCOMPARE(nss({u"-N"_s, u"--empty-password"_s}).exitCode, 0);
        QCOMPARE(nss({u"-A"_s, u"-n"_s, u"root"_s, u"-t"_s, u"C,C,C"_s, u"-a"_s, u"-i"_s, root}).exitCode, 0);
        QCOMPARE(nss({u"-A"_s, u"-n"_s, u"authority"_s, u"-t"_s, u",,"_s, u"-a"_s, u"-i"_s, authority}).exitCode, 0);
        QCOMPARE(nss({u"-A"_s, u"-n"_s, u"member"_s, u"-t"_s, u",,"_s, u"-a"_s, u"-i"_s, member}).exitCode, 0);
        const auto email = nss({u"-V"_s, u"-n"_s, u"member"_s, u"-u"_s, u"S"_s, u"-e"_s});
        QVERIFY2(email.output.contains("certificate is valid"), email.output);
    }

private:
    [[nodiscard]] std::vector<Certificate> roots() { return {m_pki.root().certificate}; }
    [[nodiscard]] static QDateTime now() { return QDateTime::currentDateTimeUtc(); }

    static void refused(const Result<void> &result, const QString &reason)
    {
        QVERIFY(!result);
        QVERIFY(result.error().is(crypto::errors::NotTrusted));
        QVERIFY2(result.error().text().contains(reason), qPrintable(result.error().toLine()));
    }

    tests::SmallPki m_pki;
    std::optional<crypto::Identity> m_member;
};

QTEST_APPLESS_MAIN(ChainTest)
#include "ChainTest.moc"
