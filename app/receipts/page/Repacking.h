// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <set>

namespace tonggui::receipts {

// The same document, as libharu wrote it, with its small objects in two object streams and a cross-reference stream
// (ISO 32000-1 §7.5.7): a structure tree costs a tenth of what it did. The objects in `seldom` share one stream and all
// others the second, so that who signs reads the few he needs and not the whole tree. errors::Internal for a file of
// another build than libharu's.
[[nodiscard]] Result<QByteArray> repacked(const QByteArray &pdf, const std::set<int> &seldom);

} // namespace tonggui::receipts
