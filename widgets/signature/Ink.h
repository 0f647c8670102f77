// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRectF>

class QPainter;

namespace tonggui::widgets {

// How thick ink is at no and at full pressure, in pixels, and its colour.
struct InkStyle
{
    double thin = 3;
    double thick = 5;
    QColor colour;
};

// The picture of what is written: smooth curves through the middles between samples, thicker where the pen is pressed.
// Only what is new is drawn; the last half segment, which the next sample may still bend, is kept apart as the tail.
class Ink
{
public:
    void resize(const QSize &size, double devicePixelRatio); // empties the picture
    void setStyle(const InkStyle &style) { m_style = style; }

    // Each returns the part that must be painted again.
    QRectF begin(const QPointF &point, double pressure);
    QRectF add(const QPointF &point, double pressure);
    QRectF end();

    void paint(QPainter &painter, const QRectF &part) const;
    [[nodiscard]] const QImage &image() const { return m_image; }

private:
    struct Spot
    {
        QPointF place;
        double width = 0;
    };

    [[nodiscard]] double widthAt(double pressure) const;
    void drawCurve(const Spot &from, const Spot &bend, const Spot &to);
    [[nodiscard]] QRectF around(const QRectF &box) const;

    QImage m_image;
    InkStyle m_style;
    Spot m_last; // newest sample
    Spot m_join; // end of what is drawn
    bool m_isOpen = false;
};

} // namespace tonggui::widgets
