// SPDX-License-Identifier: Apache-2.0
#include "tests/support/OutsideTool.h"
#include "tests/support/SmallPki.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::crypto;
using namespace tonggui::tests;

// What a certificate of a document signer says about its role and its issuer.
class SignerProfileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoleHasItsOwnUsage()
    {
        const QString member = roleUsage(CertificateProfile::MemberEvent);
        const QString clerk = roleUsage(CertificateProfile::Clerk);
        const QString seal = roleUsage(CertificateProfile::CentreSeal);
        QVERIFY(!member.isEmpty() && member != clerk && clerk != seal && seal != member);
        QCOMPARE(roleUsage(CertificateProfile::EventAuthority), member);
        QVERIFY(roleUsage(CertificateProfile::TlsServer).isEmpty());
        QVERIFY(roleUsage(CertificateProfile::Root).isEmpty());

        QVERIFY(m_pki.clerk().certificate.hasExtendedKeyUsage(clerk));
        QVERIFY(!m_pki.clerk().certificate.hasExtendedKeyUsage(seal));
        QVERIFY(m_pki.seal().certificate.hasExtendedKeyUsage(seal));
        QVERIFY(!m_pki.eventAuthority().certificate.hasExtendedKeyUsage(clerk));
        QVERIFY(m_pki.memberEvent(u"欧阳小满"_s, u"0203-0007-261120-000318"_s).certificate.hasExtendedKeyUsage(member));
    }

    void onlySignersMaySignDocuments()
    {
        QVERIFY(m_pki.clerk().certificate.maySignDocuments());
        QVERIFY(m_pki.seal().certificate.maySignDocuments());
        QVERIFY(!m_pki.root().certificate.maySignDocuments());
        QVERIFY(!m_pki.terminal().certificate.maySignDocuments());
        QVERIFY(!m_pki.inbox().certificate.maySignDocuments());
        QVERIFY(!m_pki.eventAuthority().certificate.maySignDocuments());
    }

    void namesWhereItsRevocationListBelongs()
    {
        const ScratchFolder folder;
        const QString file = folder.write(u"clerk.pem"_s, m_pki.clerk().certificate.toPem());
        const ToolOutcome text = openssl({u"x509"_s, u"-in"_s, file, u"-noout"_s, u"-ext"_s, u"crlDistributionPoints"_s,
                                          u"-nameopt"_s, u"utf8,-esc_msb"_s});
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(text.output.contains("DirName"), text.output.constData());
    }

private:
    SmallPki m_pki;
};

QTEST_GUILESS_MAIN(SignerProfileTest)
#include "SignerProfileTest.moc"
