// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/drawing/GlyphPath.h"

#include <cmath>

namespace tonggui::receipts {

namespace {

constexpr double FontUnit = 1000;
constexpr int Grid = 10;     // font units: half a dot of a printer, in a seal's largest characters
constexpr double Flat = 0.9; // of the grid

QPointF onGrid(QPointF point)
{
    return {double(std::lround(point.x() / Grid)), double(std::lround(point.y() / Grid))};
}

double distance(QPointF point, QPointF from, QPointF to)
{
    const QPointF along = to - from;
    const QPointF off = point - from;
    const double length = std::hypot(along.x(), along.y());
    return length == 0 ? std::hypot(off.x(), off.y()) : std::abs(along.x() * off.y() - along.y() * off.x()) / length;
}

// On the grid, a curve that hardly bends as a line, and no point that lies on its neighbours' line.
Outline simplified(const Outline &outline)
{
    Outline result;
    QPointF current;
    QPointF before; // where the last line began
    for (PathStep step : outline) {
        step.control1 = onGrid(step.control1);
        step.control2 = onGrid(step.control2);
        step.to = onGrid(step.to);
        if (step.kind == PathStep::Kind::Curve && distance(step.control1, current, step.to) < Flat &&
            distance(step.control2, current, step.to) < Flat) {
            step.kind = PathStep::Kind::Line;
        }
        if (step.kind == PathStep::Kind::Line) {
            if (step.to == current) {
                continue;
            }
            if (result.back().kind == PathStep::Kind::Line && distance(current, before, step.to) < Flat) {
                result.pop_back();
                current = before;
            }
        }
        result.push_back(step);
        if (step.kind != PathStep::Kind::Close) {
            before = current;
            current = step.to;
        }
    }
    return result;
}

} // namespace

void fillGlyph(ContentStream &stream, const FontFace &face, quint32 glyph, const GlyphPlace &place)
{
    const Outline outline = simplified(face.outlineOf(glyph));
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
