// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/Painting.h"

namespace tonggui::widgets {

namespace {
constexpr double ShadowStrength = 0.12;
constexpr double VeilStrength = 0.4;
} // namespace

void paintRoundedBox(QPainter &painter, const Theme &theme, const QRectF &outline, std::optional<Colour> ground,
                     const Edge &edge, Length radius)
{
    const PainterState keep(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ground ? QBrush(theme.colour(*ground)) : QBrush(Qt::NoBrush));
    const double half = edge.width / 2.0;
    if (edge.width > 0) {
        painter.setPen(QPen(theme.colour(edge.colour), edge.width, edge.style));
    } else {
        painter.setPen(Qt::NoPen);
    }
    const double corner = theme.length(radius) - half;
    painter.drawRoundedRect(outline.adjusted(half, half, -half, -half), corner, corner);
}

void paintShadow(QPainter &painter, const Theme &theme, const QRectF &outline)
{
    const int blur = theme.length(Length::ShadowBlur);
    if (blur == 0) {
        return;
    }
    const PainterState keep(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    QColor shade = theme.colour(Colour::Shadow);
    shade.setAlphaF(float(ShadowStrength / blur));
    painter.setBrush(shade);
    const QRectF fallen = outline.translated(0, theme.length(Length::ShadowOffset));
    for (int step = 0; step < blur; ++step) {
        const double reach = blur / 2.0 - step;
        const double corner = theme.length(Length::Radius) + std::max(0.0, reach);
        painter.drawRoundedRect(fallen.adjusted(-reach, -reach, reach, reach), corner, corner);
    }
}

void paintVeil(QPainter &painter, const Theme &theme, const QRect &area)
{
    QColor shade = theme.colour(Colour::Shadow);
    shade.setAlphaF(float(VeilStrength));
    painter.fillRect(area, shade);
}

void paintDot(QPainter &painter, const Theme &theme, const QRect &box, Colour colour)
{
    const PainterState keep(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.colour(colour));
    const double radius = theme.glyph(Glyph::Dot) / 2.0;
    painter.drawEllipse(QRectF(box).center(), radius, radius);
}

} // namespace tonggui::widgets
