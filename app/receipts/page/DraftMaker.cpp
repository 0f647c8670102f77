// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/page/DraftMaker.h"

#include "app/crypto/Digest.h"
#include "app/receipts/page/ArchivalMarks.h"
#include "app/receipts/page/PageDrawing.h"
#include "app/receipts/page/ReceiptLayout.h"
#include "app/receipts/page/SignatureFields.h"
#include "app/receipts/page/StructureTree.h"

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

// From the content and the time, as ISO 32000-1 §14.4 suggests.
QByteArray fileIdOf(const std::vector<PageDrawing> &drawings, const DocumentFacts &facts)
{
    QByteArray bytes = facts.createdAt.toString(Qt::ISODateWithMs).toUtf8() + facts.caseId.toUtf8();
    for (const PageDrawing &drawing : drawings) {
        bytes += drawing.content;
    }
    return crypto::sha256(bytes).left(16);
}

} // namespace

Result<ReceiptDraft> makeDraft(const ReceiptModel &model, const ReceiptFonts &fonts, const QDateTime &createdAt)
{
    const Result<ReceiptPlan> plan = layOut(model, fonts);
    if (!plan) {
        return failure(plan.error());
    }
    EmbeddedFonts embedded(fonts);
    embedded.noteAll(*plan);
    HaruDocument document;
    HPDF_Dict resources = embedded.embedInto(document);
    std::vector<PageDrawing> drawings;
    std::vector<HPDF_Page> pages;
    for (const PagePlan &page : plan->pages) {
        drawings.push_back(drawPage(page, embedded, plan->elements));
        pages.push_back(document.addPage(paper::Width, paper::Height, drawings.back().content, resources));
    }
    if (const Result<void> fields = addSignatureFields(document, pages.back(), *plan, fonts); !fields) {
        return failure(fields.error());
    }
    addStructureTree(document, plan->elements, pages, drawings);
    const DocumentFacts facts{model.title, model.centre, model.caseId.text(), createdAt};
    addArchivalMarks(document, facts, fileIdOf(drawings, facts));
    document.addToCatalog("Lang", QByteArray("zh-CN"));
    return document.save().map([](const QByteArray &pdf) { return ReceiptDraft{pdf, crypto::sha256(pdf)}; });
}

} // namespace tonggui::receipts
