// SPDX-License-Identifier: Apache-2.0
#include "widgets/signature/Ink.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tonggui::widgets {

namespace {

QRectF boxOf(const QPointF &a, const QPointF &b)
{
    return QRectF(a, b).normalized();
}

} // namespace

void Ink::resize(const QSize &size, double devicePixelRatio)
{
    m_image = QImage(size * devicePixelRatio, QImage::Format_ARGB32_Premultiplied);
    m_image.setDevicePixelRatio(devicePixelRatio);
    m_image.fill(Qt::transparent);
    m_isOpen = false;
}

double Ink::widthAt(double pressure) const
{
    return m_style.thin + (m_style.thick - m_style.thin) * std::clamp(pressure, 0.0, 1.0);
}

QRectF Ink::around(const QRectF &box) const
{
    const double margin = m_style.thick;
    return box.adjusted(-margin, -margin, margin, margin);
}

QRectF Ink::begin(const QPointF &point, double pressure)
{
    m_last = m_join = {point, widthAt(pressure)};
    m_isOpen = true;
    drawCurve(m_last, m_last, m_last);
    return around(boxOf(point, point));
}

QRectF Ink::add(const QPointF &point, double pressure)
{
    if (!m_isOpen) {
        return {};
    }
    const Spot sample{point, widthAt(pressure)};
    const Spot middle{(m_last.place + sample.place) / 2, (m_last.width + sample.width) / 2};
    drawCurve(m_join, m_last, middle);
    const QRectF changed = boxOf(m_join.place, m_last.place) | boxOf(m_last.place, point);
    m_join = middle;
    m_last = sample;
    return around(changed);
}

QRectF Ink::end()
{
    if (!m_isOpen) {
        return {};
    }
    drawCurve(m_join, m_last, m_last);
    m_isOpen = false;
    return around(boxOf(m_join.place, m_last.place));
}

// A quadratic curve as short straight pieces, each with its own width.
void Ink::drawCurve(const Spot &from, const Spot &bend, const Spot &to)
{
    QPainter painter(&m_image);
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(m_style.colour, from.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const double length = QLineF(from.place, bend.place).length() + QLineF(bend.place, to.place).length();
    const int pieces = std::max(1, int(std::ceil(length / m_style.thin)));
    QPointF before = from.place;
    for (int piece = 1; piece <= pieces; ++piece) {
        const double t = double(piece) / pieces;
        const QPointF now = (1 - t) * (1 - t) * from.place + 2 * t * (1 - t) * bend.place + t * t * to.place;
        pen.setWidthF(from.width + (to.width - from.width) * t);
        painter.setPen(pen);
        painter.drawLine(before, now);
        before = now;
    }
}

void Ink::paint(QPainter &painter, const QRectF &part) const
{
    const double ratio = m_image.devicePixelRatio();
    painter.drawImage(part, m_image, QRectF(part.topLeft() * ratio, part.size() * ratio));
    if (m_isOpen) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_style.colour, m_last.width, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(m_join.place, m_last.place);
    }
}

} // namespace tonggui::widgets
