// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/SceneMark.h"

#include <QPainter>

using namespace tonggui::widgets;

namespace tonggui::counter {

SceneMark::SceneMark(Icon icon, Tone tone, QWidget *parent)
    : Themed(parent)
    , m_icon(icon)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize SceneMark::sizeHint() const
{
    const int size = 2 * theme().lineHeight(Type::Figure);
    return {size, size};
}

void SceneMark::applyTheme(const Theme &) {}

void SceneMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneLook look = toneLook(theme(), m_tone);
    const double edge = theme().hasSoftGrounds() ? 0 : theme().length(Length::EdgeState);
    painter.setPen(edge > 0 ? QPen(theme().colour(look.mark), edge) : QPen(Qt::NoPen));
    painter.setBrush(theme().colour(look.ground));
    painter.drawEllipse(QRectF(rect()).adjusted(edge, edge, -edge, -edge));
    const int inset = width() / 4;
    paintIcon(painter, m_icon, rect().adjusted(inset, inset, -inset, -inset), theme().colour(look.mark));
}

} // namespace tonggui::counter
