// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CryptoErrors.h"
#include "app/receipts/ReceiptFile.h"
#include "app/receipts/signing/PenEvidence.h"
#include "app/receipts/signing/PenRecord.h"
#include "app/receipts/verify/VerifyReceipt.h"
#include "tests/fuzz/Fuzz.h"

#include <cstdio>
#include <cstdlib>

using namespace tonggui;
using namespace tonggui::receipts;

namespace {

// A revision of numbered objects behind `before`.
QByteArray revision(QByteArray before, const std::vector<std::pair<int, QByteArray>> &objects, int size)
{
    const qsizetype lastStart = before.lastIndexOf("startxref\n");
    const QByteArray previous =
        lastStart < 0 ? QByteArray() : "/Prev " + before.mid(lastStart + 10).split('\n').first();
    QByteArray table;
    for (const auto &[number, body] : objects) {
        table += QByteArray::number(number) + " 1\n" + QByteArray::number(before.size()).rightJustified(10, '0') +
                 " 00000 n\r\n";
        before += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }
    return before + "xref\n" + table + "trailer\n<</Size " + QByteArray::number(size) + "/Root 1 0 R" + previous +
           ">>\nstartxref\n" + QByteArray::number(before.size()) + "\n%%EOF\n";
}

QByteArray smallForm()
{
    return revision("%PDF-1.7\n",
                    {{1, "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R]/SigFlags 3>>>>"},
                     {2, "<</Type/Pages/Kids[3 0 R]/Count 1>>"},
                     {3, "<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Annots[4 0 R]>>"},
                     {4, "<</Type/Annot/Subtype/Widget/FT/Sig/T(CentreSeal)/Rect[0 0 9 9]/P 3 0 R>>"}},
                    5);
}

// Signed with zeros, so that no change of it can be valid.
QByteArray signedForm()
{
    const QByteArray before = smallForm();
    QByteArray pdf =
        revision(before,
                 {{4, "<</Type/Annot/Subtype/Widget/FT/Sig/T(CentreSeal)/Rect[0 0 9 9]/P 3 0 R/V 5 0 R>>"},
                  {5, "<</Type/Sig/SubFilter/ETSI.CAdES.detached/M(D:20261120103100Z)/ByteRange[0 AAAA BBBB "
                      "CCCC]/Contents<3000>>>"}},
                 6);
    const qsizetype gap = pdf.indexOf("<3000>");
    pdf.replace("AAAA", QByteArray::number(gap).rightJustified(4));
    pdf.replace("BBBB", QByteArray::number(gap + 6).rightJustified(4));
    return pdf.replace("CCCC", QByteArray::number(pdf.size() - gap - 6).rightJustified(4));
}

// The same kind of file with a cross-reference stream and an object within an object stream.
QByteArray streamForm()
{
    QByteArray pdf = "%PDF-1.7\n";
    std::vector<qsizetype> places;
    const QByteArray packed = "2 0 <</Type/Pages/Kids[]/Count 0>>";
    for (const QByteArray &body : {QByteArray("1 0 obj\n<</Type/Catalog/Pages 2 0 R>>"),
                                   "3 0 obj\n<</Type/ObjStm/N 1/First 4/Length " + QByteArray::number(packed.size()) +
                                       ">>\nstream\n" + packed + "\nendstream"}) {
        places.push_back(pdf.size());
        pdf += body + "\nendobj\n";
    }
    places.push_back(pdf.size());
    QByteArray rows("\0\0\0\377", 4);
    const auto addRow = [&rows](char kind, qsizetype place) {
        rows += kind;
        rows += char(place >> 8);
        rows += char(place);
        rows += '\0';
    };
    addRow(1, places[0]);
    addRow(2, 3);
    addRow(1, places[1]);
    addRow(1, places[2]);
    return pdf + "4 0 obj\n<</Type/XRef/Size 5/W[1 2 1]/Root 1 0 R/Length 20>>\nstream\n" + rows +
           "\nendstream\nendobj\nstartxref\n" + QByteArray::number(places[2]) + "\n%%EOF\n";
}

// Seeds that are refused at once would teach nothing.
QByteArray mustGive(const QByteArray &pdf, Verdict verdict, const ErrorDefinition *finding = nullptr)
{
    const Result<ReceiptReport> report = verifyReceipt(pdf, {}, QDateTime::currentDateTimeUtc());
    if (!report || report->verdict != verdict || (finding != nullptr && !report->has(*finding))) {
        std::fprintf(stderr, "a seed is not what it should be\n%s\n", pdf.constData());
        std::abort();
    }
    return pdf;
}

} // namespace

QList<QByteArray> fuzzSeeds()
{
    const QByteArray sealed = mustGive(signedForm(), Verdict::Invalid, &crypto::errors::BadSignature);
    return {mustGive(smallForm(), Verdict::Unsigned), sealed, mustGive(streamForm(), Verdict::Unsigned),
            mustGive(revision(sealed, {{3, "<</Type/Page>>"}}, 6), Verdict::Invalid),
            QByteArray("SDI\0 10\0", 8) + QByteArray::fromHex("C160") + QByteArray(60, '\1')};
}

// Any bytes as a receipt or as pen data: a verdict or a refusal, and never a good word for what nobody signed.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const QDateTime when(QDate(2026, 11, 20), QTime(12, 0), Qt::UTC);
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const Result<ReceiptReport> report = verifyReceipt(bytes, {}, when);
    if (report && (report->verdict == Verdict::Valid || report->verdict == Verdict::ValidUntrusted)) {
        const bool isStampAlone = report->signatures.size() == 1 && !report->signatures[0].certificate;
        if (!isStampAlone || report->verdict == Verdict::Valid) {
            std::abort();
        }
    }
    (void)signatureFields(bytes);
    (void)caseIdOf(bytes);
    (void)fromPenRecord(bytes, 6500);
    return 0;
}
