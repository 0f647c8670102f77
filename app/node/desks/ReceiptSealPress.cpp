// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/ReceiptSealPress.h"

#include "app/protocol/ApiErrors.h"
#include "app/receipts/verify/VerifyReceipt.h"

#include <QCoreApplication>

namespace tonggui::node {

namespace {

using receipts::ReceiptReport;
using receipts::SignatureReport;
using receipts::SignerRole;
using receipts::Verdict;

const char *const NoReceipt = QT_TRANSLATE_NOOP("Errors", "it is no receipt that can be read");
const char *const NotSigned = QT_TRANSLATE_NOOP("Errors", "a signature is missing");
const char *const Changed = QT_TRANSLATE_NOOP("Errors", "it was changed after signing");
const char *const NotFitting = QT_TRANSLATE_NOOP("Errors", "a signature does not fit");
const char *const NotTrusted = QT_TRANSLATE_NOOP("Errors", "a signature is not of this centre");
const char *const OtherCase = QT_TRANSLATE_NOOP("Errors", "it is the paper of another case");
const char *const OtherTerminal = QT_TRANSLATE_NOOP("Errors", "the member did not sign at this terminal");
const char *const NotPlain = QT_TRANSLATE_NOOP("Errors", "it holds more than a receipt does");
const char *const OtherSeal = QT_TRANSLATE_NOOP("Errors", "it bears another seal");

Failure refused(const char *reason, const QString &cause = {})
{
    const Error error(protocol::errors::SealRefused, {QCoreApplication::translate("Errors", reason)});
    return Failure(cause.isEmpty() ? error : error.because(cause));
}

// Codes of what was found; they hold no personal data.
QString codesIn(const ReceiptReport &report)
{
    QStringList codes;
    const auto note = [&codes](const std::vector<receipts::Finding> &findings) {
        for (const receipts::Finding &finding : findings) {
            codes += finding.error.code();
        }
    };
    note(report.findings);
    for (const SignatureReport &signature : report.signatures) {
        note(signature.findings);
    }
    codes.removeDuplicates();
    return codes.join(u' ');
}

const char *faultOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Valid:
        return nullptr;
    case Verdict::ValidUntrusted:
        return NotTrusted;
    case Verdict::ChangedAfter:
        return Changed;
    case Verdict::Invalid:
        return NotFitting;
    case Verdict::Unsigned:
        break;
    }
    return NotSigned;
}

// Member and clerk in this order, and the centre last if at all.
bool isSignedInOrder(const ReceiptReport &report)
{
    constexpr SignerRole Order[] = {SignerRole::Member, SignerRole::Clerk, SignerRole::Centre};
    const size_t count = report.signatures.size();
    if (count < 2 || count > std::size(Order) || report.isSealMissing != (count == 2)) {
        return false;
    }
    for (size_t i = 0; i < count; ++i) {
        if (report.signatures[i].role != Order[i] || report.signatures[i].coversWholeFile != (i + 1 == count)) {
            return false;
        }
    }
    return true;
}

} // namespace

ReceiptSealPress::ReceiptSealPress(std::shared_ptr<const receipts::ReceiptFonts> fonts, crypto::Certificate root,
                                   crypto::Identity seal, receipts::SealDesign design, const Clock &clock)
    : m_root(std::move(root))
    , m_seal(std::move(seal))
    , m_design(std::move(design))
    , m_clock(clock)
    , m_signer(std::move(fonts))
{}

Result<PaperState> ReceiptSealPress::examine(const CaseId &caseId, const QByteArray &pdf,
                                             const EnrolledTerminal &terminal) const
{
    const QDateTime now = m_clock.now();
    const Result<ReceiptReport> report = receipts::verifyReceipt(pdf, {m_root}, now);
    if (!report) {
        return refused(NoReceipt, report.error().toLine());
    }
    if (const char *fault = faultOf(report->verdict)) {
        return refused(fault, codesIn(*report));
    }
    if (!(report->caseId == caseId)) {
        return refused(OtherCase);
    }
    if (!isSignedInOrder(*report)) {
        return refused(NotSigned);
    }
    if (!report->findings.empty()) {
        return refused(NotPlain, codesIn(*report));
    }
    // without the certificates that the paper brings along: the way leads through this terminal's authority
    const crypto::Certificate &member = *report->signatures[0].certificate;
    if (!crypto::checkChain(member, {terminal.eventCertificate}, {m_root}, now)) {
        return refused(OtherTerminal);
    }
    if (report->isSealMissing) {
        return PaperState::AwaitsSeal;
    }
    return *report->signatures[2].certificate == m_seal.certificate ? Result<PaperState>(PaperState::IsSealed)
                                                                    : refused(OtherSeal);
}

Result<QByteArray> ReceiptSealPress::press(const QByteArray &pdf) const
{
    return m_signer.appendCentreSeal(pdf, {m_seal, m_design, m_clock.now()}).map([&pdf](const QByteArray &sealed) {
        return sealed.mid(pdf.size());
    });
}

} // namespace tonggui::node
