// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/Digest.h"
#include "app/receipts/FieldNames.h"
#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/ReceiptFile.h"
#include "app/receipts/page/DraftMaker.h"
#include "app/receipts/page/Repacking.h"
#include "app/receipts/pdf/SignatureFieldList.h"
#include "tests/receipts/PageFonts.h"
#include "tests/receipts/SampleReceipt.h"
#include "tests/support/OutsideTool.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tonggui;
using namespace tonggui::receipts;
using namespace tonggui::tests;

namespace {

const QDateTime Noon(QDate(2026, 11, 20), QTime(12, 0), Qt::OffsetFromUTC, 8 * 3600);

ReceiptDraft draftOf(const ReceiptModel &model)
{
    return need(makeDraft(model, pageFonts(), Noon));
}

std::string streamText(QPDFObjectHandle stream)
{
    const std::shared_ptr<Buffer> data = stream.getStreamData();
    return {reinterpret_cast<const char *>(data->getBuffer()), data->getSize()};
}

} // namespace

// The paper before anybody signed.
class DraftTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameWordsSameBytes()
    {
        const ReceiptDraft draft = draftOf(rentReceipt());
        QCOMPARE(draftOf(rentReceipt()).pdf, draft.pdf);
        QCOMPARE(draft.sha256, crypto::sha256(draft.pdf));
        ReceiptModel other = rentReceipt();
        other.reprints = 1;
        QVERIFY(draftOf(other).pdf != draft.pdf);
    }

    void isSmall()
    {
        QVERIFY(draftOf(rentReceipt()).pdf.size() < 38'000);
        QVERIFY(draftOf(certificateReceipt()).pdf.size() < 28'000);
    }

    void hasThreeEmptyPlacesToSign()
    {
        for (const ReceiptModel &model : {rentReceipt(), longReceipt()}) {
            const ReceiptDraft draft = draftOf(model);
            const auto fields = need(signatureFields(draft.pdf));
            QCOMPARE(fields.size(), size_t(3));
            QCOMPARE(fields[0].name, MemberField);
            QCOMPARE(fields[1].name, ClerkField);
            QCOMPARE(fields[2].name, SealField);
            for (const SignatureFieldState &field : fields) {
                QVERIFY(!field.isSigned);
                QCOMPARE(field.revisionEnd, 0);
            }
            QVERIFY(need(isSealMissing(draft.pdf)));
            QCOMPARE(need(caseIdOf(draft.pdf)), model.caseId);
            QCOMPARE(need(receipts::draftOf(draft.pdf)).pdf, draft.pdf);
        }
    }

    void theSealsFieldLocksThePaper()
    {
        const auto pdf = need(StrictPdf::open(draftOf(rentReceipt()).pdf));
        auto fields = signatureFieldsOf(*pdf);
        QVERIFY(fields[0].field.getKey("/Lock").isNull());
        QVERIFY(fields[2].field.getKey("/Lock").getKey("/Action").isNameAndEquals("/All"));
        // 待中心盖章 as outlines: the look has no fonts
        QPDFObjectHandle look = fields[2].field.getKey("/AP").getKey("/N");
        QVERIFY(!look.getDict().hasKey("/Resources"));
        const std::string content = streamText(look);
        QVERIFY(content.find("Tf") == std::string::npos && content.size() > 1000);
    }

    void carriesTheMarksOfAnArchiveCopy()
    {
        const auto pdf = need(StrictPdf::open(draftOf(rentReceipt()).pdf));
        QPDFObjectHandle catalog = pdf->catalog();
        QVERIFY(pdf->bytes().startsWith("%PDF-1.7\n%"));
        QPDFObjectHandle metadata = catalog.getKey("/Metadata");
        QVERIFY(!metadata.getDict().hasKey("/Filter")); // readable without a PDF reader
        const QString xmp = QString::fromStdString(streamText(metadata));
        QVERIFY(xmp.contains(u"pdfaid:part=\"2\" pdfaid:conformance=\"B\""));
        QVERIFY(xmp.contains(u"0203-0007-261120-000318") && xmp.contains(u"住房公积金提取业务回执"));
        QVERIFY(xmp.contains(u"2026-11-20T12:00:00+08:00"));
        QPDFObjectHandle intent = catalog.getKey("/OutputIntents").getArrayItem(0);
        QVERIFY(intent.getKey("/S").isNameAndEquals("/GTS_PDFA1"));
        QVERIFY(intent.getKey("/DestOutputProfile").isStream());
        QPDFObjectHandle id = pdf->document().getTrailer().getKey("/ID");
        QCOMPARE(id.getArrayNItems(), 2);
        QCOMPARE(id.getArrayItem(0).getStringValue().size(), size_t(16));
        QVERIFY(catalog.getKey("/Lang").isString());
        QVERIFY(!pdf->hasWarnings());
    }

    void namesInItsMetadataAreEscaped()
    {
        ReceiptModel model = rentReceipt();
        model.title = u"回执 <A & B> \"C\""_s;
        const auto pdf = need(StrictPdf::open(draftOf(model).pdf));
        const QString xmp = QString::fromStdString(streamText(pdf->catalog().getKey("/Metadata")));
        QVERIFY(xmp.contains(u"&lt;A &amp; B&gt; &quot;C&quot;"));
        QPDFObjectHandle info = pdf->document().getTrailer().getKey("/Info");
        QCOMPARE(QString::fromStdString(info.getKey("/Title").getUTF8Value()), model.title);
    }

    void embedsEveryFontItUses()
    {
        const auto pdf = need(StrictPdf::open(draftOf(rentReceipt()).pdf));
        int fonts = 0;
        for (const auto &[number, entry] : pdf->table()) {
            QPDFObjectHandle object = pdf->object(number);
            if (!object.isDictionary() || !object.getKey("/Type").isNameAndEquals("/FontDescriptor")) {
                continue;
            }
            ++fonts;
            QVERIFY(object.getKey("/FontFile3").isStream());
            QVERIFY(object.getKey("/CapHeight").getIntValue() > 600);
            const std::string name = object.getKey("/FontName").getName();
            QCOMPARE(name.at(7), '+'); // a subset says so
        }
        QCOMPARE(fonts, 2);
    }

    void isReadAloudInItsOrder()
    {
        const auto pdf = need(StrictPdf::open(draftOf(rentReceipt()).pdf));
        QPDFObjectHandle tree = pdf->catalog().getKey("/StructTreeRoot");
        QVERIFY(pdf->catalog().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
        QPDFObjectHandle parts = tree.getKey("/K").getKey("/K");
        std::map<std::string, int> roles;
        for (int i = 0; i < parts.getArrayNItems(); ++i) {
            ++roles[parts.getArrayItem(i).getKey("/S").getName()];
        }
        QCOMPARE(roles["/H1"], 1);
        QCOMPARE(roles["/H2"], 3);
        QCOMPARE(roles["/Table"], 1);
        QCOMPARE(roles["/Figure"], 1);
        QVERIFY(roles["/P"] > 15);
        QPDFObjectHandle parents = tree.getKey("/ParentTree").getKey("/Nums");
        QCOMPARE(parents.getArrayNItems(), 2);
        QVERIFY(parents.getArrayItem(1).getArrayNItems() > 50);
    }

    void everyMarkedPartKnowsItsElement()
    {
        for (const ReceiptModel &model : {rentReceipt(), longReceipt()}) {
            const auto pdf = need(StrictPdf::open(draftOf(model).pdf));
            QPDFObjectHandle pages = pdf->catalog().getKey("/Pages").getKey("/Kids");
            QPDFObjectHandle parents = pdf->catalog().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums");
            for (int page = 0; page < pages.getArrayNItems(); ++page) {
                const std::string content = streamText(pages.getArrayItem(page).getKey("/Contents"));
                const int marked = int(QByteArray::fromStdString(content).count("/MCID "));
                QCOMPARE(parents.getArrayItem(2 * page + 1).getArrayNItems(), marked);
            }
        }
    }

    void qpdfFindsNoFault()
    {
        const ScratchFolder folder;
        int number = 0;
        for (const ReceiptModel &model : {rentReceipt(), certificateReceipt(), longReceipt()}) {
            const QString file = folder.write(u"draft%1.pdf"_s.arg(number++), draftOf(model).pdf);
            const ToolOutcome check = runTool(u"qpdf"_s, {u"--check"_s, file});
            if (check.exitCode == -1) {
                QSKIP("needs the program qpdf");
            }
            QVERIFY2(check.exitCode == 0, check.output.constData());
        }
    }

    void whatCannotBePrintedIsNoDraft()
    {
        ReceiptModel model = rentReceipt();
        model.sections[0].heading = u"一、\uE000"_s;
        const auto draft = makeDraft(model, pageFonts(), Noon);
        QVERIFY(!draft && draft.error().is(receipts::errors::NoGlyph));
    }

    void onlyOneRevisionIsRepacked()
    {
        QVERIFY(!repacked("%PDF-1.7\nnothing", {}));
        const auto strange = repacked(draftOf(rentReceipt()).pdf, {}); // its streams have no length objects any more
        QVERIFY(!strange && strange.error().is(tonggui::errors::Internal));
    }
};

std::unique_ptr<QObject> makeDraftTest()
{
    return std::make_unique<DraftTest>();
}

#include "DraftTest.moc"
