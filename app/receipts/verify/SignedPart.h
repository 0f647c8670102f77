// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/pdf/SignatureFieldList.h"

#include <optional>

namespace tonggui::receipts {

// What one signature covers, as its own dictionary says and as the file's bytes bear out.
struct SignedPart
{
    qint64 gapStart = 0; // offset of '<'
    qint64 gapEnd = 0;   // behind '>'
    qint64 end = 0;      // of the covered revision
    QByteArray contents; // CMS with its padding

    [[nodiscard]] QByteArray coveredBytes(const QByteArray &pdf) const
    {
        return pdf.left(gapStart) + pdf.mid(gapEnd, end - gapEnd);
    }
};

// Reads /ByteRange and /Contents of the field's signature and checks them against the bytes: four numbers from 0 on, a
// gap that holds nothing but the hexadecimal signature of exactly this object, and an end where a revision ends
// (ETSI EN 319 142-1 §5.5, ISO 32000-1 §12.8.1). errors::BadByteRange, errors::GapNotSignature, errors::NotARevision.
// May throw what libqpdf throws.
[[nodiscard]] Result<SignedPart> signedPartOf(StrictPdf &pdf, FoundField &field);

// The covered revision, opened on its own, if its field shows the very same signature; `whole` when it is the whole
// file. errors::OtherSignatureShown, errors::NotARevision. May throw what libqpdf throws.
[[nodiscard]] Result<std::shared_ptr<StrictPdf>> signedRevision(const std::shared_ptr<StrictPdf> &whole,
                                                                FoundField &field, const SignedPart &part);

} // namespace tonggui::receipts
