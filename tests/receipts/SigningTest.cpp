// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/Digest.h"
#include "app/receipts/FieldNames.h"
#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/verify/Findings.h"
#include "tests/receipts/ReceiptWorld.h"

#include <QJsonArray>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

// Three signatures, one behind the other.
class SigningTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepKeepsWhatWasThere()
    {
        QVERIFY(m_world.signedByMember().startsWith(m_world.draft().pdf));
        QVERIFY(m_world.signedByClerk().startsWith(m_world.signedByMember()));
        QVERIFY(m_world.sealed().startsWith(m_world.signedByClerk()));
    }

    void aReceiptIsSmall()
    {
        qInfo("draft %lld, member %lld, clerk %lld, sealed %lld bytes", (long long)m_world.draft().pdf.size(),
              (long long)m_world.signedByMember().size(), (long long)m_world.signedByClerk().size(),
              (long long)m_world.sealed().size());
        QVERIFY(m_world.sealed().size() <= 60 * 1024);
    }

    void everyStepIsValidOnItsOwn()
    {
        QCOMPARE(m_world.verdictOn(m_world.draft().pdf), Verdict::Unsigned);
        QVERIFY(m_world.verified(m_world.draft().pdf).has(receipts::errors::NotSigned));
        const ReceiptReport one = m_world.verified(m_world.signedByMember());
        QCOMPARE(one.verdict, Verdict::Valid);
        QVERIFY(one.isSealMissing);
        QVERIFY(one.isClerkMissing && one.has(receipts::errors::ClerkMissing));
        QCOMPARE(one.toJson()[u"clerkMissing"_s], QJsonValue(true));
        QCOMPARE(one.signatures.size(), size_t(1));
        QVERIFY(one.signatures[0].coversWholeFile);
        const ReceiptReport two = m_world.verified(m_world.signedByClerk());
        QCOMPARE(two.verdict, Verdict::Valid); // offline: the seal follows
        QVERIFY(two.isSealMissing && !two.isClerkMissing && two.findings.empty());
        const ReceiptReport three = m_world.verified(m_world.sealed());
        QCOMPARE(three.verdict, Verdict::Valid);
        QVERIFY(!three.isSealMissing && !three.isClerkMissing && three.findings.empty());
        QCOMPARE(three.caseId, rentReceipt().caseId);
        QCOMPARE(three.signatures.size(), size_t(3));
    }

    void theReportTellsWhoSignedAndWhen()
    {
        const ReceiptReport report = m_world.verified(m_world.sealed());
        const QStringList names{rentReceipt().memberName, m_world.pki().clerk().certificate.commonName(),
                                m_world.pki().seal().certificate.commonName()};
        const SignerRole roles[] = {SignerRole::Member, SignerRole::Clerk, SignerRole::Centre};
        for (size_t i = 0; i < 3; ++i) {
            const SignatureReport &signature = report.signatures[i];
            QCOMPARE(signature.signerName, names[qsizetype(i)]);
            QVERIFY(signature.role == roles[i]);
            QVERIFY(signature.isTrusted && signature.findings.empty());
            QCOMPARE(signature.claimedTime.toSecsSinceEpoch(), m_world.now().toSecsSinceEpoch());
            QCOMPARE(signature.coversWholeFile, i == 2);
        }
        const QJsonObject json = report.toJson();
        QCOMPARE(json[u"verdict"_s].toString(), u"valid"_s);
        QCOMPARE(json[u"case"_s].toString(), rentReceipt().caseId.text());
        QCOMPARE(json[u"signatures"_s].toArray().size(), 3);
        QCOMPARE(json[u"signatures"_s].toArray()[1].toObject()[u"role"_s].toString(), u"clerk"_s);
    }

    void theMembersCertificateIsForThisCaseAlone()
    {
        const ReceiptReport report = m_world.verified(m_world.sealed());
        QCOMPARE(report.signatures[0].certificate->subjectField("serialNumber"), rentReceipt().caseId.text());
        const QByteArray again = m_world.memberSigned(m_world.draft(), rentReceipt().memberName);
        const ReceiptReport other = m_world.verified(again);
        QVERIFY(other.signatures[0].certificate->publicKeyDer() != report.signatures[0].certificate->publicKeyDer());
    }

    void aLongNameFitsTheCertificate()
    {
        ReceiptModel model = rentReceipt();
        model.memberName = u"𠮷"_s.repeated(80);
        const ReceiptDraft draft = m_world.draft();
        const ReceiptReport report = m_world.verified(m_world.memberSigned(draft, model.memberName));
        QCOMPARE(report.verdict, Verdict::Valid);
        QCOMPARE(report.signatures[0].signerName, u"𠮷"_s.repeated(64));
    }

    void placesAreSignedOnceAndInOrder()
    {
        ReceiptSigner &signer = m_world.signer();
        const ClerkAct clerk{m_world.pki().clerk(), u"林知夏"_s, m_world.now()};
        const SealAct seal{m_world.pki().seal(), m_world.sealDesign(), m_world.now()};
        mustBeRefused(signer.appendClerkSignature(m_world.draft().pdf, clerk));
        mustBeRefused(signer.appendCentreSeal(m_world.draft().pdf, seal));
        mustBeRefused(signer.appendCentreSeal(m_world.signedByMember(), seal));
        mustBeRefused(signer.appendClerkSignature(m_world.signedByClerk(), clerk));
        mustBeRefused(signer.appendCentreSeal(m_world.sealed(), seal));
        const ReceiptDraft signedDraft{m_world.signedByMember(), crypto::sha256(m_world.signedByMember())};
        mustBeRefused(signer.appendMemberSignature(signedDraft, {sampleHandwriting(), u"某人"_s, m_world.now()},
                                                   m_world.memberTrust()));
    }

    void onlyWhatWasShownIsSigned()
    {
        ReceiptDraft draft = m_world.draft();
        draft.pdf[draft.pdf.size() / 2] = char(draft.pdf[draft.pdf.size() / 2] ^ 1);
        const auto outcome = m_world.signer().appendMemberSignature(
            draft, {sampleHandwriting(), u"某人"_s, m_world.now()}, m_world.memberTrust());
        QVERIFY(!outcome && outcome.error().is(receipts::errors::DraftChanged));
    }

    void nothingIsSignedWithoutHandwriting()
    {
        const auto outcome = m_world.signer().appendMemberSignature(m_world.draft(), {{}, u"某人"_s, m_world.now()},
                                                                    m_world.memberTrust());
        QVERIFY(!outcome && outcome.error().is(receipts::errors::NoHandwriting));
    }

    void whatIsNoReceiptIsNotSigned()
    {
        const ClerkAct clerk{m_world.pki().clerk(), u"林知夏"_s, m_world.now()};
        const auto text = m_world.signer().appendClerkSignature("no PDF", clerk);
        QVERIFY(!text && text.error().is(receipts::errors::NotAPdf));
        const auto half = m_world.signer().appendClerkSignature(m_world.signedByMember().left(20'000), clerk);
        QVERIFY(!half && half.error().is(receipts::errors::Damaged));
    }

    void theFileTellsItsHistory()
    {
        const QByteArray &pdf = m_world.sealed();
        QCOMPARE(need(revisionSignedBy(pdf, MemberField)), m_world.signedByMember());
        QCOMPARE(need(revisionSignedBy(pdf, ClerkField)), m_world.signedByClerk());
        QCOMPARE(need(revisionSignedBy(pdf, SealField)), pdf);
        QCOMPARE(need(receipts::draftOf(pdf)).pdf, m_world.draft().pdf);
        QCOMPARE(need(receipts::draftOf(pdf)).sha256, m_world.draft().sha256);
        QCOMPARE(need(caseIdOf(pdf)), rentReceipt().caseId);
        QVERIFY(!need(isSealMissing(pdf)) && need(isSealMissing(m_world.signedByClerk())));
        const auto unsignedPlace = revisionSignedBy(m_world.signedByMember(), SealField);
        QVERIFY(!unsignedPlace && unsignedPlace.error().is(receipts::errors::NoSuchField));
        QVERIFY(caseIdOf("no PDF").error().is(receipts::errors::NotAPdf));
    }

    void severalPagesAreSignedOnTheLast()
    {
        QCOMPARE(m_world.verdictOn(m_world.sealedReceiptOf(longReceipt())), Verdict::Valid);
        QCOMPARE(m_world.verdictOn(m_world.sealedReceiptOf(certificateReceipt())), Verdict::Valid);
    }

    void manyThreadsSignAtOnce()
    {
        std::vector<QByteArray> sealed(6);
        std::vector<std::thread> threads;
        for (QByteArray &slot : sealed) {
            threads.emplace_back([this, &slot] { slot = m_world.centreSealed(m_world.signedByClerk()); });
        }
        for (std::thread &thread : threads) {
            thread.join();
        }
        for (const QByteArray &pdf : sealed) {
            QCOMPARE(pdf, m_world.sealed()); // the same key, time and paper
        }
    }

private:
    static void mustBeRefused(const Result<QByteArray> &outcome)
    {
        QVERIFY(!outcome);
        QVERIFY2(outcome.error().is(receipts::errors::NoSuchField), qPrintable(outcome.error().toLine()));
    }

    ReceiptWorld &m_world = ReceiptWorld::instance();
};

std::unique_ptr<QObject> makeSigningTest()
{
    return std::make_unique<SigningTest>();
}

#include "SigningTest.moc"
