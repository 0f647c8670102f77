// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/pdf/StrictPdf.h"

namespace tonggui::receipts {

// The case id in the information dictionary; empty when there is none. May throw what libqpdf throws.
[[nodiscard]] QString caseOf(StrictPdf &pdf);

} // namespace tonggui::receipts
