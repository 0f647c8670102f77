// SPDX-License-Identifier: Apache-2.0
#include "tests/receipts/ReceiptWorld.h"
#include "tests/support/OutsideTool.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

// What readers of other makers say about our signatures.
class OtherReadersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_sealed = m_folder.write(u"sealed.pdf"_s, m_world.sealed());
        m_folder.write(u"root.pem"_s, m_world.pki().root().certificate.toPem());
    }

    void pdfsigTrustsAllThree()
    {
        if (!hasTrustStore()) {
            QSKIP("needs the packages poppler-utils and libnss3-tools");
        }
        const ToolOutcome outcome = runTool(u"pdfsig"_s, {u"-no-ocsp"_s, u"-nssdir"_s, store(), m_sealed});
        QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
        QVERIFY2(outcome.output.count("Signature is Valid.") == 3, outcome.output.constData());
        QVERIFY2(outcome.output.count("Certificate is Trusted.") == 3, outcome.output.constData());
        QVERIFY2(outcome.output.count("Signature Type: ETSI.CAdES.detached") == 3, outcome.output.constData());
        QVERIFY2(outcome.output.contains("Total document signed"), outcome.output.constData());
    }

    void pdfsigSeesThatAByteWasChanged()
    {
        if (!hasTrustStore()) {
            QSKIP("needs the packages poppler-utils and libnss3-tools");
        }
        QByteArray pdf = m_world.sealed();
        const qsizetype at = pdf.indexOf("stream") + 40;
        pdf[at] = char(pdf[at] ^ 1);
        const QString file = m_folder.write(u"changed.pdf"_s, pdf);
        const ToolOutcome outcome = runTool(u"pdfsig"_s, {u"-no-ocsp"_s, u"-nssdir"_s, store(), file});
        QVERIFY2(!outcome.output.contains("Signature is Valid."), outcome.output.constData());
    }

    void opensslVerifiesEverySignatureAsCades()
    {
        for (const auto &field : need(signatureFields(m_world.sealed()))) {
            const QByteArray revision = need(revisionSignedBy(m_world.sealed(), field.name));
            const qsizetype gap = revision.lastIndexOf("/Contents<") + 9;
            const qsizetype gapEnd = revision.indexOf('>', gap) + 1;
            const QByteArray padded = QByteArray::fromHex(revision.mid(gap + 1, gapEnd - gap - 2));
            const qsizetype size = 4 + (uchar(padded[2]) << 8 | uchar(padded[3]));
            m_folder.write(u"sig.der"_s, padded.left(size));
            m_folder.write(u"content.bin"_s, revision.left(gap) + revision.mid(gapEnd));
            const ToolOutcome outcome =
                openssl({u"cms"_s, u"-verify"_s, u"-cades"_s, u"-binary"_s, u"-inform"_s, u"DER"_s, u"-in"_s,
                         m_folder.path(u"sig.der"_s), u"-content"_s, m_folder.path(u"content.bin"_s), u"-CAfile"_s,
                         m_folder.path(u"root.pem"_s), u"-purpose"_s, u"any"_s, u"-out"_s, u"/dev/null"_s});
            QVERIFY2(outcome.exitCode == 0 && outcome.output.contains("CAdES Verification successful"),
                     outcome.output.constData());
        }
    }

    void qpdfFindsNoFault()
    {
        const ToolOutcome check = runTool(u"qpdf"_s, {u"--check"_s, m_sealed});
        if (check.exitCode == -1) {
            QSKIP("needs the program qpdf");
        }
        QVERIFY2(check.exitCode == 0, check.output.constData());
    }

    void popplerDrawsAllThreeSignatures()
    {
        if (runTool(u"pdftoppm"_s, {u"-v"_s}).exitCode == -1) {
            QSKIP("needs the package poppler-utils");
        }
        const QString draft = m_folder.write(u"draft.pdf"_s, m_world.draft().pdf);
        const QByteArray before = drawn(draft);
        const QByteArray clerk = drawn(m_folder.write(u"clerk.pdf"_s, m_world.signedByClerk()));
        const QByteArray after = drawn(m_sealed);
        QVERIFY(before.size() > 100'000 && before.size() == after.size());
        QVERIFY(before != clerk && clerk != after);
        // the round seal is red, and nothing else on the paper is
        QVERIFY(redDots(clerk) < 50);
        QVERIFY(redDots(after) > 1500);
    }

    void textStaysReadableInASignedPaper()
    {
        if (runTool(u"pdftotext"_s, {u"-v"_s}).exitCode == -1) {
            QSKIP("needs the package poppler-utils");
        }
        const QString file = m_folder.write(u"rare.pdf"_s, m_world.sealedReceiptOf(certificateReceipt()));
        const ToolOutcome text = runTool(u"pdftotext"_s, {u"-raw"_s, u"-enc"_s, u"UTF-8"_s, file, u"-"_s});
        QCOMPARE(text.exitCode, 0);
        QVERIFY2(QString::fromUtf8(text.output).contains(u"𠮷田一郎"_s), text.output.constData());
    }

private:
    [[nodiscard]] QString store() const { return u"sql:"_s + m_folder.path(u"nss"_s); }

    bool hasTrustStore()
    {
        if (!m_hasStore) {
            QDir().mkpath(m_folder.path(u"nss"_s));
            const bool isMade =
                runTool(u"certutil"_s, {u"-N"_s, u"-d"_s, store(), u"--empty-password"_s}).exitCode == 0 &&
                runTool(u"certutil"_s, {u"-A"_s, u"-d"_s, store(), u"-n"_s, u"root"_s, u"-t"_s, u"C,C,C"_s, u"-a"_s,
                                        u"-i"_s, m_folder.path(u"root.pem"_s)})
                        .exitCode == 0;
            m_hasStore = isMade && runTool(u"pdfsig"_s, {u"-v"_s}).exitCode != -1;
        }
        return *m_hasStore;
    }

    [[nodiscard]] QByteArray drawn(const QString &file) const
    {
        (void)runTool(u"pdftoppm"_s, {u"-r"_s, u"72"_s, u"-singlefile"_s, file, m_folder.path(u"page"_s)});
        return m_folder.read(u"page.ppm"_s);
    }

    static int redDots(const QByteArray &ppm)
    {
        int red = 0;
        for (qsizetype i = ppm.size() % 3 + 15; i + 2 < ppm.size(); i += 3) {
            red += uchar(ppm[i]) > 170 && uchar(ppm[i + 1]) < 110 && uchar(ppm[i + 2]) < 110;
        }
        return red;
    }

    ReceiptWorld &m_world = ReceiptWorld::instance();
    ScratchFolder m_folder;
    QString m_sealed;
    std::optional<bool> m_hasStore;
};

std::unique_ptr<QObject> makeOtherReadersTest()
{
    return std::make_unique<OtherReadersTest>();
}

#include "OtherReadersTest.moc"
