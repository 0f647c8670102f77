// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/drawing/ContentStream.h"
#include "app/receipts/fonts/ReceiptFonts.h"

namespace tonggui::receipts {

// Where a glyph goes: its origin, its size and width in points, turned by `turn` radians to the left.
struct GlyphPlace
{
    QPointF origin;
    double size = 0;
    double width = 0;
    double turn = 0;
};

// Draws a glyph as a filled path, in whole font units under a matrix: short, and equal glyphs make equal bytes.
void fillGlyph(ContentStream &stream, const FontFace &face, quint32 glyph, const GlyphPlace &place);

// One line of text from `origin` to the right; returns its width in points.
double fillText(ContentStream &stream, const ShapedText &text, QPointF origin, double size);

} // namespace tonggui::receipts
