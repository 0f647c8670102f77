// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ui/paper/HandwritingView.h"

#include <QPainter>

using namespace tonggui::widgets;

namespace tonggui::counter {

namespace {
constexpr QSize UsualSize(320, 120);
} // namespace

HandwritingView::HandwritingView(QWidget *parent)
    : Themed(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Signature"));
}

void HandwritingView::setHandwriting(const Handwriting &handwriting)
{
    m_handwriting = handwriting;
    update();
}

QSize HandwritingView::sizeHint() const
{
    return {theme().withText(UsualSize.width()), theme().withText(UsualSize.height())};
}

void HandwritingView::applyTheme(const Theme &theme)
{
    setMinimumSize(theme.withText(UsualSize.width()) / 2, theme.withText(UsualSize.height()) / 2);
}

void HandwritingView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().colour(Colour::Paper));
    painter.setPen(QPen(theme().colour(Colour::Hairline), theme().length(Length::EdgeHairline)));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_handwriting.width <= 0 || m_handwriting.height <= 0) {
        return;
    }
    const double scale = std::min(double(width()) / m_handwriting.width, double(height()) / m_handwriting.height);
    painter.setPen(QPen(theme().colour(Colour::Pen), theme().length(Length::PenThin) * 0.7, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    for (const PenStroke &stroke : m_handwriting.strokes) {
        QPolygonF line;
        for (const PenSample &sample : stroke) {
            line.append(QPointF(sample.x, sample.y) * scale);
        }
        painter.drawPolyline(line);
    }
}

} // namespace tonggui::counter
