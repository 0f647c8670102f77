// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/fonts/ReceiptFonts.h"
#include "app/receipts/page/HaruDocument.h"
#include "app/receipts/page/ReceiptPlan.h"

namespace tonggui::receipts {

// Lays the three empty signature fields on `page`, the document's last one, so that a signature later adds its value
// and look to a field that was signed along, and no new field ever comes in. Until the seal comes its place says
// 待中心盖章. errors::NoGlyph.
[[nodiscard]] Result<void> addSignatureFields(HaruDocument &document, HPDF_Page page, const ReceiptPlan &plan,
                                              const ReceiptFonts &fonts);

} // namespace tonggui::receipts
