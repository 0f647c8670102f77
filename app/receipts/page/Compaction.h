// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

namespace tonggui::receipts {

// The same document with its small objects packed into object streams and a cross-reference stream (ISO 32000-1 §7.5.7):
// a structure tree costs a tenth of what it does as libharu writes it. Only for a document that nobody signed yet.
[[nodiscard]] Result<QByteArray> compacted(const QByteArray &pdf);

} // namespace tonggui::receipts
