// SPDX-License-Identifier: Apache-2.0
// The part of the visit desk that makes the paper: draft, consent, signature, seal, envelope.
#include "app/visit/CaseEnvelope.h"
#include "app/visit/VerificationCode.h"
#include "app/visit/VisitDesk.h"
#include "app/visit/VisitErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui {

namespace {

const QString DraftKind = u"receipt-draft"_s;
const QString ReceiptKind = u"receipt"_s;

bool allRequiredGiven(const forms::Summary &summary, const QStringList &given)
{
    return std::ranges::all_of(summary.consents, [&](const forms::Consent &consent) {
        return !consent.isRequired || given.contains(consent.id);
    });
}

} // namespace

Result<ReceiptModel> VisitDesk::paperModel(const CaseFile &file) const
{
    forms::ReceiptContext context;
    context.workplace = m_world.workplace;
    context.caseId = file.id;
    context.verificationCode = file.verificationCode;
    context.verificationUrl = m_world.workplace.verificationUrl + u"?c="_s + file.verificationCode;
    context.time = m_world.clock.now();
    context.clerkName = m_clerk.name;
    context.clerkId = m_clerk.id;
    context.identification = u"身份证芯片"_s;
    return m_form->receiptModel(context);
}

Task<Result<void>> VisitDesk::acceptForm()
{
    const Turn turn = co_await takeTurn();
    if (!turn || !isPossible(VisitEvent::FormAccepted) || !m_form) {
        co_return failure(turn ? errors::StepRefused : errors::StepBusy);
    }
    refreshFacts();
    if (const forms::Issue *issue = m_form->firstIssue()) {
        co_return failure(
            Error(errors::FormIncomplete, {issue->brief.isEmpty() ? issue->text : issue->brief}).at(issue->path));
    }
    Visit visit = *m_visit;
    CaseFile &file = *visit.currentCase;
    file.acceptedAt = m_world.clock.now();
    file.wasOnline = m_form->facts().isOnline;
    file.form = m_form->draft();
    file.amount = m_form->amount();
    if (file.verificationCode.isEmpty()) {
        file.verificationCode = makeVerificationCode(m_world.randomness);
    }
    Result<ReceiptModel> model = paperModel(file);
    if (!model) {
        co_return failure(model.error());
    }
    Result<ReceiptDraft> draft = co_await m_world.press.draft(std::move(*model));
    if (!draft) {
        co_return failure(draft.error());
    }
    file.draftSha256 = draft->sha256;
    file.consents.clear();
    file.handwriting.reset();
    m_isDraftDirty = false;
    QJsonObject facts{{u"case"_s, file.id.text()}, {u"paper"_s, QString::fromLatin1(draft->sha256.toHex())}};
    Papers papers;
    papers.document = DocumentDraft{file.id, DraftKind, draft->pdf, true};
    co_return co_await advance(VisitEvent::FormAccepted, std::move(visit), std::move(facts), std::move(papers));
}

Task<Result<void>> VisitDesk::consent(QStringList givenConsents)
{
    const Turn turn = co_await takeTurn();
    if (!turn || !isPossible(VisitEvent::MemberConsented) || !m_form) {
        co_return failure(turn ? errors::StepRefused : errors::StepBusy);
    }
    const forms::Summary summary = m_form->summary();
    if (!allRequiredGiven(summary, givenConsents)) {
        co_return failure(errors::ConsentMissing);
    }
    const QDateTime at = m_world.clock.now();
    Visit visit = *m_visit;
    std::vector<ConsentRecord> &records = visit.currentCase->consents;
    records = {{summary.commitmentId, summary.commitmentVersion, true, at}};
    for (const forms::Consent &consent : summary.consents) {
        records.push_back({consent.id, consent.version, givenConsents.contains(consent.id), at});
    }
    QJsonObject facts{{u"case"_s, visit.currentCase->id.text()}};
    Papers none;
    co_return co_await advance(VisitEvent::MemberConsented, std::move(visit), std::move(facts), std::move(none));
}

Task<Result<void>> VisitDesk::decline()
{
    co_return co_await simpleStep(VisitEvent::MemberDeclined, {});
}

Task<Result<void>> VisitDesk::takeHandwriting(Handwriting handwriting)
{
    const Turn turn = co_await takeTurn();
    if (!turn || !isPossible(VisitEvent::HandwritingTaken)) {
        co_return failure(turn ? errors::StepRefused : errors::StepBusy);
    }
    if (handwriting.isEmpty()) {
        co_return failure(errors::HandwritingEmpty);
    }
    Visit visit = *m_visit;
    QJsonObject facts{{u"case"_s, visit.currentCase->id.text()},
                      {u"attempts"_s, handwriting.attempts},
                      {u"milliseconds"_s, handwriting.duration()}};
    visit.currentCase->handwriting = std::move(handwriting);
    Papers none;
    co_return co_await advance(VisitEvent::HandwritingTaken, std::move(visit), std::move(facts), std::move(none));
}

Task<Result<void>> VisitDesk::rejectHandwriting()
{
    const Turn turn = co_await takeTurn();
    if (!turn || !isPossible(VisitEvent::HandwritingRejected)) {
        co_return failure(turn ? errors::StepRefused : errors::StepBusy);
    }
    Visit visit = *m_visit;
    visit.currentCase->handwriting.reset();
    QJsonObject facts;
    Papers none;
    co_return co_await advance(VisitEvent::HandwritingRejected, std::move(visit), std::move(facts), std::move(none));
}

Task<Result<void>> VisitDesk::issuePaper()
{
    const Turn turn = co_await takeTurn();
    if (!turn) {
        co_return failure(errors::StepBusy);
    }
    if (isIn(VisitState::Signed)) {
        Result<void> done = co_await signPaper();
        if (!done) {
            co_return done;
        }
    }
    if (!isIn(VisitState::Countersigned)) {
        co_return failure(errors::StepRefused);
    }
    co_return co_await issueSignedPaper();
}

Task<Result<void>> VisitDesk::signPaper()
{
    Visit visit = *m_visit;
    const CaseFile &file = *visit.currentCase;
    Result<QByteArray> shown = co_await m_world.journal.document(file.id, DraftKind);
    if (!shown) {
        co_return failure(shown.error());
    }
    ReceiptDraft draft{std::move(*shown), file.draftSha256};
    Handwriting writing = *file.handwriting;
    const QString name = visit.card->name;
    Result<QByteArray> paper = co_await m_world.press.sign(std::move(draft), std::move(writing), name, m_clerk);
    if (!paper) {
        co_return failure(paper.error());
    }
    QJsonObject facts{{u"case"_s, file.id.text()}, {u"bytes"_s, paper->size()}};
    Papers papers;
    papers.document = DocumentDraft{file.id, ReceiptKind, std::move(*paper), false};
    co_return co_await advance(VisitEvent::PaperSigned, std::move(visit), std::move(facts), std::move(papers));
}

// The signed paper is in the journal before the seal is asked for: after a crash the same bytes are sent again, and the
// centre gives the same seal.
Task<Result<void>> VisitDesk::issueSignedPaper()
{
    Visit visit = *m_visit;
    CaseFile &file = *visit.currentCase;
    Result<QByteArray> paper = co_await m_world.journal.document(file.id, ReceiptKind);
    if (!paper) {
        co_return failure(paper.error());
    }
    Result<QByteArray> sealed = co_await m_world.seal.seal(file.id, *paper);
    if (!sealed && !sealed.error().is(errors::NodeUnreachable)) {
        co_return failure(sealed.error());
    }
    file.isSealed = sealed.has_value();
    const QByteArray receipt = sealed ? *sealed : *paper;
    const Result<LocalNumber> number = co_await newNumber();
    if (!number) {
        co_return failure(number.error());
    }
    QJsonObject facts{{u"case"_s, file.id.text()}, {u"sealed"_s, file.isSealed}, {u"envelope"_s, number->text()}};
    Papers papers;
    papers.document = DocumentDraft{file.id, ReceiptKind, receipt, file.isSealed};
    papers.envelope = caseEnvelope(EnvelopeId(number->text()), visit, m_world.workplace, m_form->record(), receipt,
                                   m_world.clock.now());
    Result<void> issued =
        co_await advance(VisitEvent::ReceiptIssued, std::move(visit), std::move(facts), std::move(papers));
    if (issued) {
        m_world.link.wake();
    }
    co_return issued;
}

Task<Result<QByteArray>> VisitDesk::paper()
{
    if (!m_visit || !m_visit->currentCase) {
        co_return failure(errors::StepRefused);
    }
    const bool isSigned = isIn(VisitState::Countersigned) || isIn(VisitState::Issued);
    const CaseId caseId = m_visit->currentCase->id;
    co_return co_await m_world.journal.document(caseId, isSigned ? ReceiptKind : DraftKind);
}

} // namespace tonggui
