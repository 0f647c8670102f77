// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/receipts/verify/ReceiptReport.h"

namespace tonggui::receipts {

// Judges all signatures of a PDF file, whoever made it, and everything that was done to it after them. Trust is
// measured at `when` against `roots` (and what intermediate certificates the signatures bring along). No network. Time
// and memory are bounded, whatever the file holds. Callable from any thread. errors::NotAPdf, errors::TooLarge,
// errors::Encrypted; a damaged PDF is a report with the verdict Invalid.
[[nodiscard]] Result<ReceiptReport> verifyReceipt(const QByteArray &pdf, const std::vector<crypto::Certificate> &roots,
                                                  const QDateTime &when);

// The same for a file; errors carry its path. tonggui::errors::FileUnreadable, NotAnOrdinaryFile.
[[nodiscard]] Result<ReceiptReport>
verifyReceiptFile(const QString &path, const std::vector<crypto::Certificate> &roots, const QDateTime &when);

} // namespace tonggui::receipts
