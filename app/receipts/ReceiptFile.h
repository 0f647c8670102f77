// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/ReceiptPress.h"

namespace tonggui::receipts {

// What a receipt's file tells about itself, without judging any signature (verifyReceipt does that).
// All may give errors::NotAPdf, errors::TooLarge, errors::Damaged, errors::Encrypted.

struct SignatureFieldState
{
    QString name;
    bool isSigned = false;
    qint64 revisionEnd = 0; // bytes from the file's start to the end of the signed revision; 0 while unsigned
};

[[nodiscard]] Result<std::vector<SignatureFieldState>> signatureFields(const QByteArray &pdf); // in the form's order

// A receipt with an empty place for the centre's seal.
[[nodiscard]] Result<bool> isSealMissing(const QByteArray &pdf);

// The file as it was when `field` was signed: these bytes and no others were in front of the signer.
// errors::NoSuchField while it is unsigned.
[[nodiscard]] Result<QByteArray> revisionSignedBy(const QByteArray &pdf, const QString &field);

// The paper as it was shown, before anybody signed.
[[nodiscard]] Result<ReceiptDraft> draftOf(const QByteArray &pdf);

// The case it belongs to; empty for a PDF that is no receipt of ours.
[[nodiscard]] Result<CaseId> caseIdOf(const QByteArray &pdf);

} // namespace tonggui::receipts
