// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/ReceiptModel.h"
#include "app/receipts/page/ReceiptPlan.h"

namespace tonggui::receipts {

// Decides where everything stands. Pure: the same model and fonts give the same plan.
// errors::NoGlyph, errors::QrTooLong, errors::RaggedTable.
[[nodiscard]] Result<ReceiptPlan> layOut(const ReceiptModel &model, const ReceiptFonts &fonts);

} // namespace tonggui::receipts
