// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/fonts/Outline.h"

#include <QByteArray>

#include <optional>

namespace tonggui::receipts {

inline constexpr int GlyphGrid = 8; // 1/1000 em

// A glyph as Type 2 charstring (Adobe Technical Note 5177), without hints and subroutines. Points are rounded to a grid
// of `GlyphGrid` units: a fifth of a printer's dot in running text, and a sixth of the file. `widthOperand` is the
// glyph's width less the font's nominalWidthX; none when it is the default width.
[[nodiscard]] QByteArray charstringOf(const Outline &outline, const std::optional<int> &widthOperand);

// Of a glyph with nothing to see and the default width.
[[nodiscard]] inline QByteArray emptyCharstring()
{
    return charstringOf({}, std::nullopt);
}

} // namespace tonggui::receipts
