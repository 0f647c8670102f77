// SPDX-License-Identifier: Apache-2.0
#include "app/receipts/drawing/ContentStream.h"

#include "app/receipts/pdf/PdfSyntax.h"

namespace tonggui::receipts {

namespace {

// Distance of a Bézier control that makes a quarter circle, as part of the radius.
constexpr double QuarterCircle = 0.5522847498;

} // namespace

void ContentStream::number(double value)
{
    appendNumber(m_bytes, value, 2);
    m_bytes += ' ';
}

void ContentStream::point(QPointF point)
{
    number(point.x());
    number(point.y());
}

void ContentStream::name(const char *operation)
{
    m_bytes += operation;
    m_bytes += '\n';
}

void ContentStream::save()
{
    m_saved.push_back(m_state);
    name("q");
}

void ContentStream::restore()
{
    m_state = m_saved.back();
    m_saved.pop_back();
    name("Q");
}

void ContentStream::concat(double a, double b, double c, double d, double e, double f)
{
    for (const double value : {a, b, c, d}) {
        appendNumber(m_bytes, value, 5);
        m_bytes += ' ';
    }
    point({e, f});
    name("cm");
}

void ContentStream::colour(Colour colour, const char *operation)
{
    for (const int shift : {16, 8, 0}) {
        appendNumber(m_bytes, ((colour.rgb >> shift) & 0xFF) / 255.0, 3);
        m_bytes += ' ';
    }
    name(operation);
}

void ContentStream::setFill(Colour value)
{
    if (value != m_state.fill) {
        m_state.fill = value;
        colour(value, "rg");
    }
}

void ContentStream::setStroke(Colour value)
{
    if (value != m_state.stroke) {
        m_state.stroke = value;
        colour(value, "RG");
    }
}

void ContentStream::setLineWidth(double width)
{
    if (width != m_state.lineWidth) {
        m_state.lineWidth = width;
        number(width);
        name("w");
    }
}

void ContentStream::setDash(double on, double off)
{
    m_bytes += on > 0 ? "[" + pdfNumber(on) + ' ' + pdfNumber(off) + "] 0 " : QByteArray("[] 0 ");
    name("d");
}

void ContentStream::setRoundEnds()
{
    name("1 J 1 j");
}

void ContentStream::moveTo(QPointF to)
{
    point(to);
    m_current = to;
    name("m");
}

void ContentStream::lineTo(QPointF to)
{
    point(to);
    m_current = to;
    name("l");
}

void ContentStream::curveTo(QPointF control1, QPointF control2, QPointF to)
{
    const bool startsStraight = control1 == m_current;
    const bool endsStraight = control2 == to;
    if (!startsStraight) {
        point(control1);
    }
    if (startsStraight || !endsStraight) {
        point(control2);
    }
    point(to);
    m_current = to;
    name(startsStraight ? "v" : endsStraight ? "y" : "c");
}

void ContentStream::closePath()
{
    name("h");
}

void ContentStream::rectangle(const QRectF &rect)
{
    point(rect.topLeft());
    number(rect.width());
    number(rect.height());
    name("re");
}

void ContentStream::roundedRectangle(const QRectF &rect, double radius)
{
    const double k = radius * (1 - QuarterCircle);
    const double l = rect.left();
    const double b = rect.top();
    const double r = rect.right();
    const double t = rect.bottom();
    moveTo({l + radius, b});
    lineTo({r - radius, b});
    curveTo({r - k, b}, {r, b + k}, {r, b + radius});
    lineTo({r, t - radius});
    curveTo({r, t - k}, {r - k, t}, {r - radius, t});
    lineTo({l + radius, t});
    curveTo({l + k, t}, {l, t - k}, {l, t - radius});
    lineTo({l, b + radius});
    curveTo({l, b + k}, {l + k, b}, {l + radius, b});
    closePath();
}

void ContentStream::circle(QPointF centre, double radius)
{
    const double k = radius * QuarterCircle;
    const auto at = [centre](double x, double y) { return centre + QPointF(x, y); };
    moveTo(at(radius, 0));
    curveTo(at(radius, k), at(k, radius), at(0, radius));
    curveTo(at(-k, radius), at(-radius, k), at(-radius, 0));
    curveTo(at(-radius, -k), at(-k, -radius), at(0, -radius));
    curveTo(at(k, -radius), at(radius, -k), at(radius, 0));
    closePath();
}

void ContentStream::outline(const Outline &outline)
{
    for (const PathStep &step : outline) {
        switch (step.kind) {
        case PathStep::Kind::Move:
            moveTo(step.to);
            break;
        case PathStep::Kind::Line:
            lineTo(step.to);
            break;
        case PathStep::Kind::Curve:
            curveTo(step.control1, step.control2, step.to);
            break;
        case PathStep::Kind::Close:
            closePath();
            break;
        }
    }
}

void ContentStream::fill()
{
    name("f");
}

void ContentStream::stroke()
{
    name("S");
}

void ContentStream::fillAndStroke()
{
    name("B");
}

void ContentStream::beginText()
{
    name("BT");
}

void ContentStream::endText()
{
    name("ET");
}

void ContentStream::setFont(const QByteArray &font, double size)
{
    if (font != m_state.font || size != m_state.size) {
        m_state.font = font;
        m_state.size = size;
        m_bytes += '/' + font + ' ';
        number(size);
        name("Tf");
    }
}

void ContentStream::moveText(QPointF offset)
{
    point(offset);
    name("Td");
}

void ContentStream::setRise(double rise)
{
    number(rise);
    name("Ts");
}

void ContentStream::show(const QByteArray &codes)
{
    m_bytes += literalString(codes);
    name("Tj");
}

void ContentStream::showSpaced(const QByteArray &array)
{
    m_bytes += array;
    name("TJ");
}

void ContentStream::beginTagged(const char *role, int number)
{
    m_bytes += '/' + QByteArray(role) + "<</MCID " + QByteArray::number(number) + ">>";
    name("BDC");
}

void ContentStream::beginArtifact()
{
    name("/Artifact BMC");
}

void ContentStream::endMarked()
{
    name("EMC");
}

} // namespace tonggui::receipts
