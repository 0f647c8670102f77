// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/ReceiptFile.h"
#include "app/receipts/page/DraftMaker.h"
#include "app/receipts/signing/ReceiptSigner.h"
#include "app/receipts/verify/VerifyReceipt.h"
#include "tests/receipts/SampleReceipt.h"
#include "tests/support/SmallPki.h"

namespace tonggui::tests {

// A centre in small: fonts, an authority with everybody's keys, and receipts in every state. One for all tests of a
// program, as keys take their time; nothing in it changes once it is made.
class ReceiptWorld
{
public:
    static ReceiptWorld &instance();

    SmallPki &pki() { return m_pki; }
    const std::shared_ptr<const receipts::ReceiptFonts> &fonts() const { return m_fonts; }
    receipts::ReceiptSigner &signer() { return m_signer; }

    [[nodiscard]] QDateTime now() const { return m_now; } // when everything is signed
    [[nodiscard]] std::vector<crypto::Certificate> roots() { return {m_pki.root().certificate}; }
    [[nodiscard]] receipts::MemberTrust memberTrust() { return {m_pki.eventAuthority(), m_pki.inbox().certificate}; }
    [[nodiscard]] receipts::SealDesign sealDesign() const;

    // The receipt of SampleReceipt.h after each step.
    const ReceiptDraft &draft();
    const QByteArray &signedByMember();
    const QByteArray &signedByClerk();
    const QByteArray &sealed();

    [[nodiscard]] ReceiptDraft draftOf(const ReceiptModel &model);
    [[nodiscard]] QByteArray memberSigned(const ReceiptDraft &draft, const QString &name);
    [[nodiscard]] QByteArray clerkSigned(const QByteArray &pdf);
    [[nodiscard]] QByteArray centreSealed(const QByteArray &pdf);
    [[nodiscard]] QByteArray sealedReceiptOf(const ReceiptModel &model);

    [[nodiscard]] receipts::ReceiptReport verified(const QByteArray &pdf);
    [[nodiscard]] receipts::Verdict verdictOn(const QByteArray &pdf) { return verified(pdf).verdict; }

private:
    ReceiptWorld();

    SmallPki m_pki;
    QDateTime m_now;
    std::shared_ptr<const receipts::ReceiptFonts> m_fonts;
    receipts::ReceiptSigner m_signer;
    std::optional<ReceiptDraft> m_draft;
    std::optional<QByteArray> m_signedByMember;
    std::optional<QByteArray> m_signedByClerk;
    std::optional<QByteArray> m_sealed;
};

} // namespace tonggui::tests

// So that QCOMPARE prints verdicts by name.
namespace tonggui::receipts {
inline char *toString(Verdict verdict)
{
    return qstrdup(qPrintable(verdictText(verdict)));
}
} // namespace tonggui::receipts
