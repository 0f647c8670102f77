// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QRgb>

namespace tonggui::widgets {

// Contrast of two opaque colours, 1 … 21 (WCAG 2.1, "relative luminance" and "contrast ratio").
[[nodiscard]] double contrastRatio(QRgb first, QRgb second);

} // namespace tonggui::widgets
