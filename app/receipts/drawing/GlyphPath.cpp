// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/drawing/GlyphPath.h"

#include <cmath>

namespace tonggui::receipts {

namespace {

constexpr double FontUnit = 1000;
constexpr int Grid = 4; // font units; see GlyphGrid of the page's fonts

QPointF onGrid(QPointF point)
{
    return {double(std::lround(point.x() / Grid)), double(std::lround(point.y() / Grid))};
}

Outline onGrid(Outline outline)
{
    for (PathStep &step : outline) {
        step.control1 = onGrid(step.control1);
        step.control2 = onGrid(step.control2);
        step.to = onGrid(step.to);
    }
    return outline;
}

} // namespace

void fillGlyph(ContentStream &stream, const FontFace &face, quint32 glyph, const GlyphPlace &place)
{
    const Outline outline = onGrid(face.outlineOf(glyph));
    if (outline.empty()) {
        return;
    }
    const double sine = std::sin(place.turn) * Grid / FontUnit;
    const double cosine = std::cos(place.turn) * Grid / FontUnit;
    stream.save();
    stream.concat(cosine * place.width, sine * place.width, -sine * place.size, cosine * place.size, place.origin.x(),
                  place.origin.y());
    stream.outline(outline);
    stream.fill();
    stream.restore();
}

double fillText(ContentStream &stream, const ShapedText &text, QPointF origin, double size)
{
    QPointF pen = origin;
    for (const ShapedGlyph &glyph : text.glyphs) {
        fillGlyph(stream, *glyph.face, glyph.glyph, {pen, size, size, 0});
        pen.rx() += glyph.advance * size / FontUnit;
    }
    return pen.x() - origin.x();
}

} // namespace tonggui::receipts
