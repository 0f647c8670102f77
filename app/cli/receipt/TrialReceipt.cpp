// SPDX-License-Identifier: Apache-2.0
#include "app/cli/receipt/TrialReceipt.h"

#include "app/cli/receipt/DemoPki.h"
#include "app/cli/receipt/SampleHandwriting.h"
#include "app/crypto/Digest.h"
#include "app/receipts/page/DraftMaker.h"
#include "app/receipts/signing/ReceiptSigner.h"
#include "app/visit/VerificationCode.h"

using namespace Qt::StringLiterals;

namespace tonggui::cli {

namespace {

const QString ClerkName = u"试用柜员"_s;

Workplace trialWorkplace()
{
    Workplace workplace;
    workplace.centre = u"试用中心"_s;
    workplace.branch = u"试用管理部"_s;
    workplace.window = u"1"_s;
    workplace.terminal = TerminalId{u"0000"_s, u"0001"_s};
    workplace.verificationUrl = u"https://trial.example/verify"_s;
    workplace.hotline = u"12329"_s;
    return workplace;
}

forms::ReceiptContext contextAt(const QDateTime &now, Randomness &randomness)
{
    forms::ReceiptContext context;
    context.workplace = trialWorkplace();
    context.caseId = CaseId(LocalNumber{context.workplace.terminal, now.date(), 1}.text());
    context.verificationCode = makeVerificationCode(randomness);
    context.verificationUrl = context.workplace.verificationUrl + u"?c="_s + context.verificationCode;
    context.time = now;
    context.clerkName = ClerkName;
    context.clerkId = StaffId(u"C0001"_s);
    return context;
}

Result<QByteArray> signedByAll(const ReceiptDraft &draft, const ReceiptModel &model, const DemoPki &keys,
                               const std::shared_ptr<const receipts::ReceiptFonts> &fonts, const QDateTime &now)
{
    receipts::ReceiptSigner signer(fonts);
    receipts::SealDesign design;
    design.centre = model.centre;
    const Handwriting writing = sampleHandwriting(int(model.memberName.toUcs4().size()), now);
    return signer.appendMemberSignature(draft, {writing, model.memberName, now}, {keys.eventAuthority, keys.escrow})
        .and_then([&](const QByteArray &pdf) {
            return signer.appendClerkSignature(pdf, {keys.clerk, ClerkName, now});
        })
        .and_then([&](const QByteArray &pdf) {
            return signer.appendCentreSeal(pdf, {keys.seal, design, now});
        });
}

} // namespace

Result<TrialReceipt> makeTrialReceipt(const forms::FormSession &form, const QString &keyFolder, const QDateTime &now,
                                      Randomness &randomness)
{
    const forms::ReceiptContext context = contextAt(now, randomness);
    const Result<ReceiptModel> model = form.receiptModel(context);
    const auto fonts = receipts::ReceiptFonts::open(receipts::debianFontFiles());
    if (!model || !fonts) {
        return failure(model ? fonts.error() : model.error());
    }
    const Result<ReceiptDraft> draft = receipts::makeDraft(*model, **fonts, now);
    if (!draft) {
        return failure(draft.error());
    }
    if (keyFolder.isEmpty()) {
        return TrialReceipt{context.caseId, draft->pdf, draft->sha256, {}, 0};
    }
    const Result<DemoPki> keys = openDemoPki(keyFolder, model->centre, ClerkName, now);
    if (!keys) {
        return failure(keys.error());
    }
    return signedByAll(*draft, *model, *keys, *fonts, now).map([&](const QByteArray &pdf) {
        return TrialReceipt{context.caseId, pdf, crypto::sha256(pdf), keys->rootFile, 3};
    });
}

} // namespace tonggui::cli
