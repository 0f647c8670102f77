// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/pdf/SignatureFieldList.h"
#include "app/receipts/verify/ReceiptReport.h"

namespace tonggui::receipts {

// What is noticed about a file apart from its signatures: parts that a reader repairs silently, signatures that no
// field shows, scripts and actions, bytes behind the end. Reads every object. May throw what libqpdf throws.
[[nodiscard]] std::vector<Finding> scanDocument(StrictPdf &pdf, std::vector<FoundField> &fields);

} // namespace tonggui::receipts
