// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Handwriting.h"
#include "app/core/values/ReceiptModel.h"

namespace tonggui::tests {

// Invented people, firms and numbers; the region code 990101 is not assigned.

[[nodiscard]] ReceiptModel rentReceipt();        // one page, as the design shows it
[[nodiscard]] ReceiptModel certificateReceipt(); // a short one: no amount, no table
[[nodiscard]] ReceiptModel longReceipt();        // long names and texts, large amounts, rows for several pages

// Four characters of plain strokes with pressure, about 600 samples in three seconds.
[[nodiscard]] Handwriting sampleHandwriting();

} // namespace tonggui::tests
