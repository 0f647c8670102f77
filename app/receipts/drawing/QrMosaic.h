// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QRectF>

#include <vector>

namespace tonggui::receipts {

// A QR code (ISO/IEC 18004, error correction M) of `text` within `square`, dark modules merged to few rectangles, without
// its quiet zone. errors::QrTooLong.
[[nodiscard]] Result<std::vector<QRectF>> qrMosaic(const QString &text, const QRectF &square);

} // namespace tonggui::receipts
