// SPDX-License-Identifier: Apache-2.0
#include "widgets/devices/Sparkline.h"

#include <QPainter>

#include <algorithm>

namespace tonggui::widgets {

namespace {
constexpr double LineShare = 1.5; // of a hairline
constexpr double DotShare = 2.5;  // radius, likewise
} // namespace

Sparkline::Sparkline(QWidget *parent)
    : Themed(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Sparkline::setValues(std::vector<double> values, double usual, const QString &words)
{
    m_values = std::move(values);
    m_usual = usual;
    setAccessibleName(words);
    update();
}

void Sparkline::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize Sparkline::sizeHint() const
{
    return {theme().length(Length::PictureWidth), theme().length(Length::SparkHeight)};
}

QSize Sparkline::minimumSizeHint() const
{
    return {sizeHint().width() / 2, sizeHint().height()};
}

void Sparkline::applyTheme(const Theme &) {}

void Sparkline::paintEvent(QPaintEvent *)
{
    const double hair = theme().length(Length::EdgeHairline);
    const double dot = DotShare * hair;
    const QRectF area = QRectF(rect()).adjusted(dot, dot, -dot, -dot);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme().colour(Colour::Hairline), hair));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    if (m_values.empty()) {
        return;
    }
    const double highest = std::max(m_usual, *std::ranges::max_element(m_values));
    const double step = m_values.size() > 1 ? area.width() / double(m_values.size() - 1) : 0;
    QPolygonF line;
    for (size_t i = 0; i < m_values.size(); ++i) {
        const double share = highest > 0 ? m_values[i] / highest : 0;
        line << QPointF(m_values.size() > 1 ? area.left() + step * double(i) : area.right(),
                        area.bottom() - share * area.height());
    }
    const bool isUsual = m_tone == Tone::Neutral || m_tone == Tone::Success || m_tone == Tone::Info;
    const QColor colour = theme().colour(isUsual ? Colour::Primary : toneLook(theme(), m_tone).mark);
    painter.setPen(QPen(colour, LineShare * hair, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(line.back(), dot, dot);
}

} // namespace tonggui::widgets
