// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/Digest.h"
#include "app/receipts/FieldNames.h"
#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/verify/Findings.h"
#include "tests/receipts/Forgery.h"
#include "tests/receipts/ReceiptWorld.h"
#include "tests/support/OutsideTool.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

// Files and signatures as other makers write them.
class ForeignFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainSignatureCountsToo()
    {
        const QByteArray entries = "/Type/Sig/Filter/Adobe.PPKLite/SubFilter/adbe.pkcs7.detached/M(D:20261120103100Z)";
        const QByteArray paper = signedWith(m_world.signedByMember(), ClerkField, entries, m_world.pki().clerk());
        QCOMPARE(m_world.verdictOn(paper), Verdict::Valid);
    }

    void aSignatureWithoutATimeIsNoted()
    {
        const QByteArray paper =
            signedWith(m_world.signedByMember(), ClerkField, "/SubFilter/ETSI.CAdES.detached", m_world.pki().clerk());
        const ReceiptReport report = m_world.verified(paper);
        QVERIFY2(report.verdict == Verdict::Valid && report.has(receipts::errors::NoClaimedTime), describe(report));
    }

    void aSignatureInLooseFormIsNoted()
    {
        // the outermost length is left open (BER), as some signers write it
        const auto loosened = [](QByteArray cms) { return QByteArray("\x30\x80") + cms.mid(4) + QByteArray(2, '\0'); };
        const QByteArray paper =
            signedWith(m_world.signedByMember(), ClerkField, Entries, m_world.pki().clerk(), {}, loosened);
        const ReceiptReport report = m_world.verified(paper);
        QVERIFY2(report.verdict == Verdict::Valid && report.has(receipts::errors::NotStrictDer), describe(report));
    }

    void anUnknownKindIsNotTakenForValid()
    {
        for (const QByteArray &kind : {"/SubFilter/adbe.x509.rsa_sha1"_ba, "/SubFilter/adbe.pkcs7.sha1"_ba, ""_ba}) {
            const QByteArray paper =
                signedWith(m_world.signedByMember(), ClerkField, "/Type/Sig" + kind, m_world.pki().clerk());
            const ReceiptReport report = m_world.verified(paper);
            QVERIFY2(report.verdict == Verdict::Invalid, describe(report));
            QVERIFY2(report.has(receipts::errors::UnknownSignatureKind), describe(report));
        }
    }

    void timeStampsAloneVouchForNobody()
    {
        const QByteArray entries = "/Type/DocTimeStamp/SubFilter/ETSI.RFC3161";
        const QByteArray paper = signedWith(m_world.draft().pdf, MemberField, entries, m_world.pki().clerk());
        const ReceiptReport report = m_world.verified(paper);
        QVERIFY2(report.verdict == Verdict::ValidUntrusted && report.has(receipts::errors::TimeStampUnchecked),
                 describe(report));
    }

    void packedFilesAreSignedInTheirOwnWay()
    {
        const ScratchFolder folder;
        const QString plain = folder.write(u"plain.pdf"_s, m_world.draft().pdf);
        const ToolOutcome packing =
            runTool(u"qpdf"_s, {u"--object-streams=generate"_s, plain, folder.path(u"packed.pdf"_s)});
        if (packing.exitCode == -1) {
            QSKIP("needs the program qpdf");
        }
        const QByteArray packed = folder.read(u"packed.pdf"_s);
        QVERIFY(packed.contains("/ObjStm") && !packed.contains("trailer"));
        QByteArray paper = m_world.memberSigned({packed, crypto::sha256(packed)}, u"欧阳小满"_s);
        paper = m_world.centreSealed(m_world.clerkSigned(paper));
        const ReceiptReport report = m_world.verified(paper);
        QVERIFY2(report.verdict == Verdict::Valid, describe(report));
        QVERIFY(!paper.contains("trailer")); // still one kind of cross references
        const QString file = folder.write(u"signed.pdf"_s, paper);
        const ToolOutcome check = runTool(u"qpdf"_s, {u"--check"_s, file});
        QVERIFY2(check.exitCode == 0, check.output.constData());
        const ToolOutcome opinion = runTool(u"pdfsig"_s, {u"-nocert"_s, file});
        QVERIFY2(opinion.exitCode == -1 || opinion.output.count("Signature is Valid.") == 3,
                 opinion.output.constData());
        const QByteArray forged = appended(paper, [](StrictPdf &pdf, IncrementalUpdate &update) {
            update.setStream(contentNumber(pdf), {}, "0 0 9 9 re f");
        });
        QCOMPARE(m_world.verdictOn(forged), Verdict::ChangedAfter);
    }

    void oneEndOfLineEndsAFile()
    {
        QByteArray bare = m_world.draft().pdf;
        bare.truncate(bare.lastIndexOf("%%EOF") + 5);
        for (const QByteArray &end : {""_ba, "\n"_ba, "\r\n"_ba, "\r"_ba}) {
            QVERIFY2(!m_world.verified(bare + end).has(receipts::errors::TrailingData), end.toHex().constData());
        }
        for (const QByteArray &end : {"\n\n"_ba, "\r\r"_ba, "\n\r"_ba, "\r\n\n"_ba, " "_ba}) {
            QVERIFY2(m_world.verified(bare + end).has(receipts::errors::TrailingData), end.toHex().constData());
        }
    }

    void linearizedFilesAreRead()
    {
        const ScratchFolder folder;
        const QString plain = folder.write(u"plain.pdf"_s, m_world.draft().pdf);
        const ToolOutcome made = runTool(u"qpdf"_s, {u"--linearize"_s, plain, folder.path(u"web.pdf"_s)});
        if (made.exitCode == -1) {
            QSKIP("needs the program qpdf");
        }
        QCOMPARE(m_world.verdictOn(folder.read(u"web.pdf"_s)), Verdict::Unsigned);
    }

    void lockedFilesAreNotOpened()
    {
        const ScratchFolder folder;
        const QString plain = folder.write(u"plain.pdf"_s, m_world.sealed());
        const ToolOutcome made = runTool(
            u"qpdf"_s, {u"--encrypt"_s, u"a"_s, u"b"_s, u"256"_s, u"--"_s, plain, folder.path(u"locked.pdf"_s)});
        if (made.exitCode == -1) {
            QSKIP("needs the program qpdf");
        }
        const auto report = verifyReceipt(folder.read(u"locked.pdf"_s), m_world.roots(), m_world.now());
        QVERIFY2(!report, report ? qPrintable(report->findings.front().error.toLine()) : "");
        QVERIFY2(report.error().is(receipts::errors::Encrypted), qPrintable(report.error().toLine()));
    }

private:
    static const char *describe(const ReceiptReport &report)
    {
        static QByteArray text;
        text = QJsonDocument(report.toJson()).toJson();
        return text.constData();
    }

    static inline const QByteArray Entries = "/Type/Sig/SubFilter/ETSI.CAdES.detached/M(D:20261120103100+08'00')";

    ReceiptWorld &m_world = ReceiptWorld::instance();
};

std::unique_ptr<QObject> makeForeignFileTest()
{
    return std::make_unique<ForeignFileTest>();
}

#include "ForeignFileTest.moc"
