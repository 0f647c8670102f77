// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/fonts/ReceiptFonts.h"

#include <QSizeF>

namespace tonggui::receipts {

// What a centre's round seal says. The common layout of Chinese official seals: name on the upper arc, star in the
// middle, purpose beneath it, registered number on the lower arc.
struct SealDesign
{
    QString centre; // 云岭市住房公积金管理中心
    QString purpose = QStringLiteral("业务专用章");
    QString number;  // 13 digits, or empty
    double tilt = 4; // degrees to the left, as by hand

    friend bool operator==(const SealDesign &, const SealDesign &) = default;
};

// Content that draws the seal into `box` (points), pure outlines in red. errors::NoGlyph.
[[nodiscard]] Result<QByteArray> drawSeal(const SealDesign &design, const ReceiptFonts &fonts, const QSizeF &box);

} // namespace tonggui::receipts
