// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/ReceiptPress.h"
#include "app/receipts/fonts/ReceiptFonts.h"

#include <QDateTime>

namespace tonggui::receipts {

// The paper before anybody signed: page, and the three empty signature fields MemberSignature, ClerkSignature and
// CentreSeal on its last page. Tagged PDF 1.7 that claims PDF/A-2b. The same arguments give the same bytes.
// errors::NoGlyph, errors::QrTooLong, errors::RaggedTable.
[[nodiscard]] Result<ReceiptDraft> makeDraft(const ReceiptModel &model, const ReceiptFonts &fonts,
                                             const QDateTime &createdAt);

} // namespace tonggui::receipts
