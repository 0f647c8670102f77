// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/FieldNames.h"
#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/pdf/PdfSyntax.h"
#include "app/receipts/verify/Findings.h"
#include "tests/receipts/Forgery.h"
#include "tests/receipts/ReceiptWorld.h"
#include "tests/support/OutsideTool.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

namespace {

// A file of one section whose table is `table`, in front of a small document.
QByteArray smallFile(const QByteArray &table, const QByteArray &trailer = "<</Size 3/Root 1 0 R>>")
{
    QByteArray pdf = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count "
                     "0>>\nendobj\n";
    const qsizetype start = pdf.size();
    return pdf + table + "trailer\n" + trailer + "\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

const QByteArray SmallTable = "xref\n0 3\n0000000000 65535 f\r\n0000000009 00000 n\r\n0000000054 00000 n\r\n";

QByteArray streamFile(const QByteArray &entries, const QByteArray &data)
{
    QByteArray pdf = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count "
                     "0>>\nendobj\n";
    const qsizetype start = pdf.size();
    return pdf + "3 0 obj\n<</Type/XRef/Root 1 0 R" + entries + "/Length " + QByteArray::number(data.size()) +
           ">>\nstream\n" + data + "\nendstream\nendobj\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n";
}

} // namespace

// Files that are made to break whoever reads them.
class HostileFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoPdfIsTold_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("Dear customer");
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n");
        QTest::newRow("zeros") << QByteArray(100'000, '\0');
        QTest::newRow("the header far behind") << QByteArray(5'000, ' ') + "%PDF-1.7\n";
    }

    void whatIsNoPdfIsTold()
    {
        QFETCH(QByteArray, bytes);
        const auto report = verifyReceipt(bytes, m_world.roots(), m_world.now());
        QVERIFY(!report && report.error().is(receipts::errors::NotAPdf));
    }

    void aSoundSmallFileIsUnsigned() { QCOMPARE(m_world.verdictOn(smallFile(SmallTable)), Verdict::Unsigned); }

    void damageIsInvalid_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("only a header") << QByteArray("%PDF-1.7\n");
        QTest::newRow("no place of the table") << QByteArray("%PDF-1.7\nstartxref\nhello\n%%EOF");
        QTest::newRow("table beyond the end") << QByteArray("%PDF-1.7\nstartxref\n999999\n%%EOF");
        QTest::newRow("table at the header") << QByteArray("%PDF-1.7\nstartxref\n0\n%%EOF");
        QTest::newRow("a revision before itself") << smallFile(
            SmallTable, "<</Size 3/Root 1 0 R/Prev " + QByteArray::number(smallFile("").indexOf("trailer")) + ">>");
        QTest::newRow("an object named twice") << smallFile(
            "xref\n0 3\n0000000000 65535 f\r\n0000000009 00000 n\r\n0000000054 00000 n\r\n1 1\n0000000009 00000 n\r\n");
        QTest::newRow("key twice in the trailer") << smallFile(SmallTable, "<</Size 3/Root 1 0 R/Root 2 0 R>>");
        QTest::newRow("two kinds of tables") << smallFile(SmallTable, "<</Size 3/Root 1 0 R/XRefStm 9>>");
        QTest::newRow("no root") << smallFile(SmallTable, "<</Size 3>>");
        QTest::newRow("root is no catalog") << smallFile("xref\n0 1\n0000000000 65535 f\r\n");
        QTest::newRow("entries out of line") << smallFile("xref\n0 3\nhello\n");
        QTest::newRow("too few entries") << smallFile("xref\n0 9\n0000000000 65535 f\r\n");
        QTest::newRow("an object elsewhere")
            << smallFile("xref\n0 3\n0000000000 65535 f\r\n0000000011 00000 n\r\n0000000054 00000 n\r\n");
        QTest::newRow("rows of strange width") << streamFile("/Size 4/W[1 99 2]", "xx");
        QTest::newRow("rows of no width") << streamFile("/Size 4/W[0 0 0]", "xx");
        QTest::newRow("rows missing") << streamFile("/Size 4/W[1 2 1]", QByteArray("\1\0\11\0", 4));
        QTest::newRow("packed into nothing") << streamFile("/Size 2/W[1 1 1]", QByteArray("\0\0\0\2\11\0", 6));
        QTest::newRow("stream's length beyond the end")
            << streamFile("/Size 4/W[1 2 1]", {}).replace("/Length 0", "/Length 9");
    }

    void damageIsInvalid()
    {
        QFETCH(QByteArray, bytes);
        const auto report = need(verifyReceipt(bytes, m_world.roots(), m_world.now()));
        QVERIFY2(report.verdict == Verdict::Invalid && report.has(receipts::errors::Damaged),
                 QJsonDocument(report.toJson()).toJson().constData());
    }

    void whatIsTooLargeIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("bytes") << "%PDF-1.7\n" + QByteArray(33 << 20, ' ');
        QByteArray revisions = smallFile(SmallTable);
        for (int i = 0; i < 70; ++i) {
            revisions = appendedRevision(revisions);
        }
        QTest::newRow("revisions") << revisions;
        // 80 MB of zeros in some 80 KB
        const QByteArray bomb = deflated(QByteArray(80 << 20, '\0'));
        QTest::newRow("what is packed") << streamFile("/Size 4/W[1 2 1]/Filter/FlateDecode", bomb);
    }

    void whatIsTooLargeIsNotRead()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer timer;
        timer.start();
        const auto report = verifyReceipt(bytes, m_world.roots(), m_world.now());
        QVERIFY(!report);
        QVERIFY2(report.error().is(receipts::errors::TooLarge), qPrintable(report.error().toLine()));
        QVERIFY(timer.elapsed() < 5000);
    }

    void aLockedTrailerIsTold()
    {
        const auto report =
            verifyReceipt(smallFile(SmallTable, "<</Size 3/Root 1 0 R/Encrypt 2 0 R>>"), {}, m_world.now());
        QVERIFY(!report && report.error().is(receipts::errors::Encrypted));
    }

    void manySignaturesAreTooMany()
    {
        const QByteArray crowded = appended(m_world.draft().pdf, [](StrictPdf &pdf, IncrementalUpdate &update) {
            QByteArray list;
            for (int i = 0; i < 20; ++i) {
                const int field = update.newObject();
                update.set(field, "<</FT/Sig/T(F" + QByteArray::number(i) + ")/V<</SubFilter/ETSI.CAdES.detached>>>>");
                list += QByteArray::number(field) + " 0 R ";
            }
            QPDFObjectHandle form = pdf.catalog().getKey("/AcroForm");
            update.set(form.getObjectID(), edited(form, {{"/Fields", '[' + list + ']'}}));
        });
        const auto report = verifyReceipt(crowded, {}, m_world.now());
        QVERIFY(!report && report.error().is(receipts::errors::TooLarge));
    }

    void fieldsThatHoldEachOtherEnd()
    {
        const QByteArray circle = appended(m_world.draft().pdf, [](StrictPdf &pdf, IncrementalUpdate &update) {
            const int a = update.newObject();
            const int b = update.newObject();
            const auto field = [](int kid) {
                return "<</T(x)/FT/Sig/Kids[" + QByteArray::number(kid) + " 0 R " + QByteArray::number(kid) + " 0 R]>>";
            };
            update.set(a, field(b));
            update.set(b, field(a));
            QPDFObjectHandle form = pdf.catalog().getKey("/AcroForm");
            update.set(form.getObjectID(), edited(form, {{"/Fields", '[' + QByteArray::number(a) + " 0 R]"}}));
        });
        QElapsedTimer timer;
        timer.start();
        QVERIFY(m_world.verdictOn(circle) != Verdict::Valid);
        QVERIFY(timer.elapsed() < 5000);
    }

    void aPaperThatIsCutOffIsNeverValid()
    {
        const QByteArray &pdf = m_world.sealed();
        const qsizetype clerkEnd = m_world.signedByClerk().size();
        const qsizetype memberEnd = m_world.signedByMember().size();
        const qsizetype draftEnd = m_world.draft().pdf.size();
        std::vector<qsizetype> sizes{clerkEnd + 1,  clerkEnd - 1, memberEnd + 1,
                                     memberEnd - 2, draftEnd + 3, pdf.size() - 7};
        for (qsizetype size = 0; size < pdf.size(); size += 997) {
            sizes.push_back(size);
        }
        for (const qsizetype size : sizes) {
            const auto report = verifyReceipt(pdf.left(size), m_world.roots(), m_world.now());
            QVERIFY2(!report || report->verdict != Verdict::Valid, qPrintable(QString::number(size)));
        }
    }

    // Every byte counts: a flip anywhere is noticed, but for the two spellings of a hexadecimal digit.
    void noFlipGoesUnnoticed()
    {
        const QByteArray &pdf = m_world.sealed();
        QRandomGenerator dice(20261120);
        for (int i = 0; i < 400; ++i) {
            const qsizetype at = dice.bounded(pdf.size());
            const QByteArray changed = withByteChanged(pdf, at, char(1 << dice.bounded(8)));
            const auto report = verifyReceipt(changed, m_world.roots(), m_world.now());
            const bool isOtherSpelling = changed.toLower() == pdf.toLower();
            QVERIFY2(isOtherSpelling || !report || report->verdict != Verdict::Valid, qPrintable(QString::number(at)));
        }
    }

    void filesCarryTheirPathInErrors()
    {
        const ScratchFolder folder;
        const QString file = folder.write(u"receipt.pdf"_s, "no PDF");
        const auto text = verifyReceiptFile(file, m_world.roots(), m_world.now());
        QVERIFY(!text && text.error().is(receipts::errors::NotAPdf));
        QCOMPARE(text.error().path(), file);
        const auto missing = verifyReceiptFile(folder.path(u"none.pdf"_s), m_world.roots(), m_world.now());
        QVERIFY(!missing && missing.error().is(tonggui::errors::FileUnreadable));
        const QString large = folder.write(u"large.pdf"_s, "%PDF-1.7\n" + QByteArray(33 << 20, ' '));
        const auto tooLarge = verifyReceiptFile(large, m_world.roots(), m_world.now());
        QVERIFY(!tooLarge && tooLarge.error().is(receipts::errors::TooLarge));
        const QString good = folder.write(u"good.pdf"_s, m_world.sealed());
        QCOMPARE(need(verifyReceiptFile(good, m_world.roots(), m_world.now())).verdict, Verdict::Valid);
    }

private:
    static QByteArray appendedRevision(const QByteArray &pdf)
    {
        const QByteArray before = pdf.mid(pdf.lastIndexOf("startxref\n") + 10).split('\n').first();
        return pdf + "xref\n0 0\ntrailer\n<</Size 3/Root 1 0 R/Prev " + before + ">>\nstartxref\n" +
               QByteArray::number(pdf.size()) + "\n%%EOF\n";
    }

    ReceiptWorld &m_world = ReceiptWorld::instance();
};

std::unique_ptr<QObject> makeHostileFileTest()
{
    return std::make_unique<HostileFileTest>();
}

#include "HostileFileTest.moc"
