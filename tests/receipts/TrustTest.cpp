// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CryptoErrors.h"
#include "app/receipts/FieldNames.h"
#include "app/receipts/verify/Findings.h"
#include "tests/receipts/Forgery.h"
#include "tests/receipts/ReceiptWorld.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

// Signatures that fit, of people who may not sign here.
class TrustTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutARootNobodyIsTrusted()
    {
        const auto report = need(verifyReceipt(m_world.sealed(), {}, m_world.now()));
        QVERIFY2(report.verdict == Verdict::ValidUntrusted, describe(report));
        QVERIFY(report.has(crypto::errors::NotTrusted));
        for (const SignatureReport &signature : report.signatures) {
            QVERIFY(!signature.isTrusted);
        }
    }

    void aForeignAuthorityOfTheSameNameIsNotTrusted()
    {
        SmallPki twin; // the same names, other keys
        QCOMPARE(twin.root().certificate.commonName(), m_world.pki().root().certificate.commonName());
        const auto report = need(verifyReceipt(m_world.sealed(), {twin.root().certificate}, m_world.now()));
        QVERIFY2(report.verdict == Verdict::ValidUntrusted, describe(report));
        const QByteArray forged = need(m_world.signer().appendCentreSeal(
            m_world.signedByClerk(), {twin.seal(), m_world.sealDesign(), m_world.now()}));
        const ReceiptReport mixed = m_world.verified(forged);
        QVERIFY2(mixed.verdict == Verdict::ValidUntrusted, describe(mixed));
        QVERIFY(mixed.signatures[0].isTrusted && mixed.signatures[1].isTrusted && !mixed.signatures[2].isTrusted);
    }

    void outsideItsTimeACertificateIsNotTrusted()
    {
        for (const QDateTime &when : {m_world.pki().end().addDays(1), m_world.pki().start().addDays(-30)}) {
            const auto report = need(verifyReceipt(m_world.sealed(), m_world.roots(), when));
            QVERIFY2(report.verdict == Verdict::ValidUntrusted, describe(report));
            QVERIFY(report.has(crypto::errors::NotTrusted));
        }
    }

    void everyoneSignsInHisOwnPlace_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<int>("profile");
        using crypto::CertificateProfile;
        QTest::newRow("clerk as the centre") << SealField << int(CertificateProfile::Clerk);
        QTest::newRow("member as the centre") << SealField << int(CertificateProfile::MemberEvent);
        QTest::newRow("centre as the clerk") << ClerkField << int(CertificateProfile::CentreSeal);
        QTest::newRow("member as the clerk") << ClerkField << int(CertificateProfile::MemberEvent);
        QTest::newRow("clerk as the member") << MemberField << int(CertificateProfile::Clerk);
    }

    void everyoneSignsInHisOwnPlace()
    {
        QFETCH(QString, field);
        QFETCH(int, profile);
        const crypto::Identity signer = identityOf(crypto::CertificateProfile(profile));
        const QByteArray &paper = field == MemberField  ? m_world.draft().pdf
                                  : field == ClerkField ? m_world.signedByMember()
                                                        : m_world.signedByClerk();
        const ReceiptReport report = m_world.verified(signedWith(paper, field, Entries, signer));
        QVERIFY2(report.verdict == Verdict::ValidUntrusted && report.has(receipts::errors::WrongRole),
                 describe(report));
    }

    // An authority that may certify members' keys alone issues itself a clerk.
    void anAuthorityCannotHandOutMoreThanItHas()
    {
        const crypto::CertificateOrder order = m_world.pki().order(crypto::CertificateProfile::Clerk, u"李静"_s);
        const auto clerk = crypto::issueIdentity(m_world.pki().eventAuthority(), order);
        if (!clerk) {
            return; // not even issued: as good
        }
        const ReceiptReport report =
            m_world.verified(signedWith(m_world.signedByMember(), ClerkField, Entries, *clerk));
        QVERIFY2(report.verdict == Verdict::ValidUntrusted && report.has(receipts::errors::WrongRole),
                 describe(report));
    }

    void aCertificateForAnotherCaseIsNotTrusted()
    {
        const crypto::Identity member = m_world.pki().memberEvent(u"欧阳小满"_s, u"0203-0007-261120-000001"_s);
        const ReceiptReport report = m_world.verified(signedWith(m_world.draft().pdf, MemberField, Entries, member));
        QVERIFY2(report.verdict == Verdict::ValidUntrusted && report.has(receipts::errors::WrongCase),
                 describe(report));
    }

    void aCertificateForOtherPurposesIsNotTrusted()
    {
        const ReceiptReport report =
            m_world.verified(signedWith(m_world.signedByMember(), ClerkField, Entries, m_world.pki().terminal()));
        QVERIFY2(report.verdict == Verdict::ValidUntrusted && report.has(receipts::errors::NotForSigning),
                 describe(report));
    }

private:
    static const char *describe(const ReceiptReport &report)
    {
        static QByteArray text;
        text = QJsonDocument(report.toJson()).toJson();
        return text.constData();
    }

    crypto::Identity identityOf(crypto::CertificateProfile profile)
    {
        return profile == crypto::CertificateProfile::Clerk ? m_world.pki().clerk()
               : profile == crypto::CertificateProfile::CentreSeal
                   ? m_world.pki().seal()
                   : m_world.pki().memberEvent(u"欧阳小满"_s, rentReceipt().caseId.text());
    }

    static inline const QByteArray Entries = "/Type/Sig/SubFilter/ETSI.CAdES.detached/M(D:20261120103100+08'00')";

    ReceiptWorld &m_world = ReceiptWorld::instance();
};

std::unique_ptr<QObject> makeTrustTest()
{
    return std::make_unique<TrustTest>();
}

#include "TrustTest.moc"
