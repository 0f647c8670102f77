// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/tokens/Theme.h"

#include <QPainter>
#include <QRectF>

#include <optional>

namespace tonggui::widgets {

// An edge drawn wholly inside the outline it belongs to.
struct Edge
{
    Colour colour = Colour::Hairline;
    int width = 0;
    Qt::PenStyle style = Qt::SolidLine;

    friend bool operator==(const Edge &, const Edge &) = default;
};

void paintRoundedBox(QPainter &painter, const Theme &theme, const QRectF &outline, std::optional<Colour> ground,
                     const Edge &edge, Length radius = Length::Radius);

// The 12 % shadow of a pop-up around `outline`; nothing in high contrast.
void paintShadow(QPainter &painter, const Theme &theme, const QRectF &outline);

// Dims what was painted before: it is there, but not for now.
void paintVeil(QPainter &painter, const Theme &theme, const QRect &area);

// A state dot of Glyph::Dot, centred in `box`.
void paintDot(QPainter &painter, const Theme &theme, const QRect &box, Colour colour);

// Keeps the painter's state for one block.
class PainterState
{
public:
    explicit PainterState(QPainter &painter)
        : m_painter(painter)
    {
        m_painter.save();
    }
    ~PainterState() { m_painter.restore(); }
    PainterState(const PainterState &) = delete;
    PainterState &operator=(const PainterState &) = delete;

private:
    QPainter &m_painter;
};

} // namespace tonggui::widgets
