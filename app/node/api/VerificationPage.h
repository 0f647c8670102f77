// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/desks/ReceiptShelf.h"

namespace tonggui::node {

// What anyone sees who types or scans the verification code of a receipt: one small page without scripts, Chinese
// first. It tells what stands on the paper and could be changed there (case, service, date, amount), and nothing about
// the member.
[[nodiscard]] QByteArray verificationPage(const CentreWorld &world, const QString &code,
                                          const std::optional<ReceiptSummary> &found);

} // namespace tonggui::node
