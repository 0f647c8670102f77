// SPDX-License-Identifier: Apache-2.0
#include "widgets/layout/Card.h"

#include <QPainter>

namespace tonggui::widgets {

Card::Card(Space padding, QWidget *parent)
    : Themed(parent)
    , m_body(new QVBoxLayout(this))
    , m_padding(padding)
{
    m_body->setSpacing(0);
}

void Card::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Card::setVacant(bool isVacant)
{
    m_isVacant = isVacant;
    update();
}

void Card::applyTheme(const Theme &theme)
{
    const int padding = theme.space(m_padding);
    m_body->setContentsMargins(padding, padding, padding, padding);
}

Edge Card::edge() const
{
    if (m_isVacant) {
        return {Colour::LineControl, theme().length(Length::EdgeHairline), Qt::DashLine};
    }
    if (m_tone == Tone::Neutral) {
        return {Colour::Hairline, theme().length(Length::EdgeHairline)};
    }
    return {toneLook(theme(), m_tone).mark, theme().length(Length::EdgeError)};
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRoundedBox(painter, theme(), rect(), m_isVacant ? Colour::Background : Colour::Surface, edge());
}

Divider::Divider(QWidget *parent)
    : Themed(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize Divider::sizeHint() const
{
    const int width = theme().length(Length::EdgeHairline);
    return {width, width};
}

void Divider::applyTheme(const Theme &) {}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().colour(Colour::Hairline));
}

} // namespace tonggui::widgets
