// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/receipts/fonts/Outline.h"

#include <QByteArray>
#include <QRectF>

namespace tonggui::receipts {

// Device RGB, 0xRRGGBB.
struct Colour
{
    quint32 rgb = 0;

    friend bool operator==(Colour, Colour) = default;
};

// Writes the drawing operators of a page or form (ISO 32000-1 §8, §9) as short as they can be: numbers with two
// decimals, no operator that changes nothing. Lengths in points, y upwards.
class ContentStream
{
public:
    void save();
    void restore();
    void concat(double a, double b, double c, double d, double e, double f);

    void setFill(Colour colour);
    void setStroke(Colour colour);
    void setLineWidth(double width);
    void setDash(double on, double off); // 0, 0: none
    void setRoundEnds();

    void moveTo(QPointF point);
    void lineTo(QPointF point);
    void curveTo(QPointF control1, QPointF control2, QPointF to);
    void closePath();
    void rectangle(const QRectF &rect); // its y is the lower edge
    void roundedRectangle(const QRectF &rect, double radius);
    void circle(QPointF centre, double radius);
    void outline(const Outline &outline); // its contours, unfilled
    void fill();
    void stroke();
    void fillAndStroke();

    void beginText();
    void endText();
    void setFont(const QByteArray &name, double size);
    void moveText(QPointF offset); // from the start of the line before
    void setRise(double rise);
    void show(const QByteArray &codes);
    void showSpaced(const QByteArray &array); // ready operand of TJ

    void beginTagged(const char *role, int number); // marked content with an MCID
    void beginArtifact();
    void endMarked();

    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    struct State
    {
        Colour fill{0xFFFFFFFF};
        Colour stroke{0xFFFFFFFF};
        double lineWidth = -1;
        QByteArray font;
        double size = 0;
    };

    void number(double value);
    void point(QPointF point);
    void name(const char *operation);
    void colour(Colour colour, const char *operation);

    QByteArray m_bytes;
    QPointF m_current; // end of the path so far
    State m_state;
    std::vector<State> m_saved;
};

} // namespace tonggui::receipts
