// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Handwriting.h"

#include <QSizeF>

namespace tonggui::receipts {

// Content that draws the strokes into `box` (points), no larger than they were written, wider where the pen pressed
// harder. The look only: the exact samples go into the pen data.
[[nodiscard]] QByteArray drawHandwriting(const Handwriting &writing, const QSizeF &box);

} // namespace tonggui::receipts
