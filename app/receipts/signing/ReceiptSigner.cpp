// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/signing/ReceiptSigner.h"

#include "app/crypto/CertificateAuthority.h"
#include "app/crypto/Digest.h"
#include "app/receipts/FieldNames.h"
#include "app/receipts/ReceiptErrors.h"
#include "app/receipts/drawing/GlyphPath.h"
#include "app/receipts/drawing/HandwritingDrawing.h"
#include "app/receipts/page/PaperStyle.h"
#include "app/receipts/pdf/ReceiptFacts.h"
#include "app/receipts/signing/AppendSignature.h"
#include "app/receipts/signing/PenEvidence.h"

#include <QMutexLocker>

using namespace Qt::StringLiterals;

namespace tonggui::receipts {

namespace {

constexpr int LongestCommonName = 64;      // X.520 ub-common-name, in characters
constexpr qint64 ClockAllowance = 60 * 60; // seconds a reader's clock may be behind

QString shortened(const QString &name)
{
    const QList<uint> characters = name.toUcs4().mid(0, LongestCommonName);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.constData()), characters.size());
}

// The key is destroyed after its one signature, so its certificate may stand as long as the authority does.
Result<crypto::Identity> oneTimeIdentity(const MemberAct &act, const QString &caseId, const crypto::Identity &authority)
{
    crypto::CertificateOrder order;
    order.profile = crypto::CertificateProfile::MemberEvent;
    order.subject.commonName = shortened(act.name);
    order.subject.serialNumber = caseId;
    order.notBefore = std::max(authority.certificate.notBefore(), act.time.addSecs(-ClockAllowance).toUTC());
    order.notAfter = authority.certificate.notAfter();
    return crypto::issueIdentity(authority, order);
}

// Runs `sign` on the opened file; what libqpdf throws on the way is damage.
template <typename Sign>
Result<QByteArray> signing(const QByteArray &pdf, Sign sign)
{
    Result<std::unique_ptr<StrictPdf>> file = StrictPdf::open(pdf);
    if (!file) {
        return failure(file.error());
    }
    try {
        return sign(**file);
    } catch (const std::exception &fault) {
        return errors::refused(errors::Damaged, QString::fromUtf8(fault.what()));
    }
}

// 电子签名 and the time, on the line of the other boxes' dates.
Result<QByteArray> drawClerkNote(const ReceiptFonts &fonts, const QDateTime &time)
{
    const QString words = u"电子签名　"_s + time.toString(u"yyyy-MM-dd HH:mm"_s);
    return fonts.shape(words, Weight::Regular).map([](const ShapedText &text) {
        ContentStream stream;
        stream.setFill(paper::Muted);
        fillText(stream, text, paper::ClerkNoteOrigin, paper::Note.size);
        return stream.bytes();
    });
}

} // namespace

Result<QByteArray> ReceiptSigner::appendMemberSignature(const ReceiptDraft &draft, const MemberAct &act,
                                                        const MemberTrust &trust)
{
    if (crypto::sha256(draft.pdf) != draft.sha256) {
        return failure(errors::DraftChanged);
    }
    if (act.handwriting.isEmpty()) {
        return failure(errors::NoHandwriting);
    }
    return signing(draft.pdf, [&](StrictPdf &file) -> Result<QByteArray> {
        const Result<crypto::Identity> identity = oneTimeIdentity(act, caseOf(file), trust.eventAuthority);
        const Result<QByteArray> evidence = sealPenEvidence({draft.sha256, act.handwriting}, trust.escrow);
        if (!identity || !evidence) {
            return failure(identity ? evidence.error() : identity.error());
        }
        SignatureRequest request{MemberField, act.name, u"申请人签字"_s, act.time};
        request.appearance = [&act](const QSizeF &box) { return drawHandwriting(act.handwriting, box); };
        request.certifies = true;
        request.attachment = AttachedStream{PenDataKey, *evidence};
        request.attributes = {{PenDataDigestOid, crypto::sha256(*evidence)}};
        return appendSignature(file, request, *identity, m_sizes);
    });
}

Result<QByteArray> ReceiptSigner::appendClerkSignature(const QByteArray &pdf, const ClerkAct &act)
{
    return signing(pdf, [&](StrictPdf &file) {
        SignatureRequest request{ClerkField, act.name, u"经办"_s, act.time};
        request.appearance = [&](const QSizeF &) { return drawClerkNote(*m_fonts, act.time); };
        return appendSignature(file, request, act.identity, m_sizes);
    });
}

Result<QByteArray> ReceiptSigner::sealContent(const SealDesign &design, const QSizeF &box)
{
    const QMutexLocker lock(&m_mutex);
    if (m_seal && m_seal->design == design && m_seal->box == box) {
        return m_seal->content;
    }
    Result<QByteArray> content = drawSeal(design, *m_fonts, box);
    if (content) {
        m_seal = DrawnSeal{design, box, *content};
    }
    return content;
}

Result<QByteArray> ReceiptSigner::appendCentreSeal(const QByteArray &pdf, const SealAct &act)
{
    return signing(pdf, [&](StrictPdf &file) {
        SignatureRequest request{SealField, act.design.centre, act.design.purpose, act.time};
        request.appearance = [&](const QSizeF &box) { return sealContent(act.design, box); };
        return appendSignature(file, request, act.identity, m_sizes);
    });
}

} // namespace tonggui::receipts
