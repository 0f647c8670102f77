// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/ReceiptPress.h"
#include "app/receipts/drawing/SealDesign.h"
#include "app/receipts/signing/SignatureSizes.h"

namespace tonggui::receipts {

struct MemberAct
{
    Handwriting handwriting;
    QString name; // of the member, as it will stand in the certificate
    QDateTime time;
};

struct ClerkAct
{
    crypto::Identity identity;
    QString name;
    QDateTime time;
};

struct SealAct
{
    crypto::Identity identity;
    SealDesign design;
    QDateTime time;
};

// What a member's signature rests on.
struct MemberTrust
{
    crypto::Identity eventAuthority; // certifies a fresh key for this one document
    crypto::Certificate escrow;      // pen data can be read by its owner only
};

// Puts the three signatures on a receipt, each as an incremental update behind what was there. Usable from any thread.
class ReceiptSigner
{
public:
    explicit ReceiptSigner(std::shared_ptr<const ReceiptFonts> fonts)
        : m_fonts(std::move(fonts))
    {}

    // The member's handwriting, certified (DocMDP P = 2) with a one-time P-256 key whose certificate names the case.
    // The encrypted pen data hang on the signature. errors::DraftChanged, errors::NoHandwriting, errors::NoSuchField.
    [[nodiscard]] Result<QByteArray> appendMemberSignature(const ReceiptDraft &draft, const MemberAct &act,
                                                           const MemberTrust &trust);

    // errors::NoSuchField unless the member has signed and the clerk has not.
    [[nodiscard]] Result<QByteArray> appendClerkSignature(const QByteArray &pdf, const ClerkAct &act);

    // Locks the paper. errors::NoSuchField unless member and clerk have signed and the centre has not.
    [[nodiscard]] Result<QByteArray> appendCentreSeal(const QByteArray &pdf, const SealAct &act);

private:
    // The seal is the same on every paper: drawn once.
    struct DrawnSeal
    {
        SealDesign design;
        QSizeF box;
        QByteArray content;
    };

    [[nodiscard]] Result<QByteArray> sealContent(const SealDesign &design, const QSizeF &box);

    const std::shared_ptr<const ReceiptFonts> m_fonts;
    SignatureSizes m_sizes;
    QMutex m_mutex;
    std::optional<DrawnSeal> m_seal;
};

} // namespace tonggui::receipts
