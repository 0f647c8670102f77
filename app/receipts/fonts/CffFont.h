// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QRect>

#include <vector>

namespace tonggui::receipts {

// Widths in a CffFont are written relative to these (1/1000 em): a Chinese character costs no byte at all.
inline constexpr int DefaultGlyphWidth = 1000;
inline constexpr int NominalGlyphWidth = 600;

// A bare CID-keyed CFF font program (Adobe Technical Note 5176), as PDF embeds it under FontFile3/CIDFontType0C.
// CID = position in `charstrings`; the first one is .notdef. `box` encloses all glyphs, 1/1000 em, y upwards.
[[nodiscard]] QByteArray cffFontOf(const QByteArray &name, const QRect &box,
                                   const std::vector<QByteArray> &charstrings);

} // namespace tonggui::receipts
