// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QRect>

#include <vector>

namespace tonggui::receipts {

// A QR code as dark rectangles, in whole modules from its upper left corner; without its quiet zone.
struct QrMosaic
{
    int modules = 0; // along one side
    std::vector<QRect> dark;
};

// `text` as a QR code (ISO/IEC 18004, error correction M), merged to few rectangles. errors::QrTooLong.
[[nodiscard]] Result<QrMosaic> qrMosaic(const QString &text);

} // namespace tonggui::receipts
