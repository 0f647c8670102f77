// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/SignatureFields.h"

#include "app/receipts/FieldNames.h"
#include "app/receipts/drawing/GlyphPath.h"
#include "app/receipts/pdf/PdfSyntax.h"

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr auto PrintAndLocked = "132"; // annotation flags 3 and 8
constexpr double WaitingSize = 9.8;

QRectF onPaper(const QRectF &rect)
{
    return {rect.left(), paper::Height - rect.bottom(), rect.width(), rect.height()};
}

// 待中心盖章 in a dashed ring, as outlines: an appearance brings no font of its own.
Result<ContentStream> waitingForSeal(const ReceiptFonts &fonts, double size)
{
    const Result<ShapedText> words = fonts.shape(u"待中心盖章"_s, Weight::Regular);
    if (!words) {
        return failure(words.error());
    }
    ContentStream stream;
    const QPointF centre(size / 2, size / 2);
    stream.setStroke(paper::CellLine);
    stream.setLineWidth(0.6);
    stream.setDash(2.5, 2);
    stream.circle(centre, size / 2 - 16);
    stream.stroke();
    stream.setFill(paper::Muted);
    const double width = words->width() * WaitingSize / 1000;
    fillText(stream, *words, centre - QPointF(width / 2, WaitingSize * 0.38), WaitingSize);
    return stream;
}

HPDF_Dict addForm(HaruDocument &document, const QSizeF &size, const QByteArray &content)
{
    return document.addStream("/Type/XObject/Subtype/Form/BBox" + rectArray(QRectF(QPointF(), size)), content);
}

QByteArray fieldEntries(const QString &name, const QString &meaning, const QRectF &rect, HPDF_Page page,
                        HPDF_Dict appearance)
{
    return "/Type/Annot/Subtype/Widget/FT/Sig/T" + textString(name) + "/TU" + textString(meaning) + "/F " +
           PrintAndLocked + "/Rect" + rectArray(onPaper(rect)) + "/P " + HaruDocument::referenceTo(page) + "/AP<</N " +
           HaruDocument::referenceTo(appearance) + ">>";
}

} // namespace

Result<void> addSignatureFields(HaruDocument &document, HPDF_Page page, const ReceiptPlan &plan,
                                const ReceiptFonts &fonts)
{
    const Result<ContentStream> waiting = waitingForSeal(fonts, plan.sealField.width());
    if (!waiting) {
        return failure(waiting.error());
    }
    HPDF_Dict empty = addForm(document, {1, 1}, {});
    HPDF_Dict waitingForm = addForm(document, plan.sealField.size(), waiting->bytes());
    HPDF_Dict lock = document.addObject("/Type/SigFieldLock/Action/All", true);
    const std::vector<HPDF_Dict> fields{
        document.addObject(fieldEntries(MemberField, u"申请人签字"_s, plan.memberField, page, empty), true),
        document.addObject(fieldEntries(ClerkField, u"经办签名"_s, plan.clerkField, page, empty), true),
        document.addObject(fieldEntries(SealField, u"受理单位业务专用章"_s, plan.sealField, page, waitingForm) +
                               "/Lock " + HaruDocument::referenceTo(lock),
                           true)};
    QByteArray list;
    for (HPDF_Dict field : fields) {
        list += HaruDocument::referenceTo(field) + ' ';
    }
    document.addToPage(page, "Annots", fields);
    document.addToCatalog("AcroForm", document.addObject("/Fields[" + list.trimmed() + "]/SigFlags 3", true));
    document.addToCatalog("Extensions", document.addObject("/ESIC<</BaseVersion/1.7/ExtensionLevel 5>>"));
    return {};
}

} // namespace tonggui::receipts
