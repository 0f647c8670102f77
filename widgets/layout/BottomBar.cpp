// SPDX-License-Identifier: Apache-2.0
#include "widgets/layout/BottomBar.h"

#include <QPainter>

namespace tonggui::widgets {

BottomBar::BottomBar(QWidget *parent)
    : Themed(parent)
    , m_row(new WrapRow(Space::Snug, Space::Small))
{
    setLayout(m_row);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
}

void BottomBar::addLeft(QWidget *widget)
{
    m_row->addWidget(widget);
}

void BottomBar::addRight(QWidget *widget)
{
    if (!m_hasGap) {
        m_row->addGap();
        m_hasGap = true;
    }
    m_row->addWidget(widget);
}

void BottomBar::applyTheme(const Theme &theme)
{
    const int side = theme.space(theme.isForMembers() ? Space::Wide : Space::Normal);
    const int rise = theme.space(Space::Snug);
    layout()->setContentsMargins(side, rise, side, rise);
    setMinimumHeight(theme.length(Length::BottomBar));
}

void BottomBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour(Colour::Surface));
    painter.fillRect(0, 0, width(), theme().length(Length::EdgeHairline), theme().colour(Colour::Hairline));
}

} // namespace tonggui::widgets
