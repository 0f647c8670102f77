// SPDX-License-Identifier: Apache-2.0
#include "widgets/layout/SidePanel.h"

#include <QEvent>
#include <QPainter>

namespace tonggui::widgets {

namespace {
constexpr int WideScreen = 1600; // windows narrower than this have narrow panels
// What a panel takes of the window at most, in percent: the middle keeps the larger half.
constexpr int LargestLeft = 21;
constexpr int LargestRight = 32;
} // namespace

SidePanel::SidePanel(Side side, Length usual, Length narrow, QWidget *parent)
    : Themed(parent)
    , m_side(side)
    , m_usual(usual)
    , m_narrow(narrow)
    , m_page(new ScrollPage(Space::Normal, this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_page);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_page->viewport()->setAutoFillBackground(false);
    m_page->widget()->setAutoFillBackground(false);
}

void SidePanel::setOwnWidth()
{
    const int screen = window()->width();
    const int base = theme().length(screen < WideScreen ? m_narrow : m_usual);
    const int most = screen * (m_side == Side::Left ? LargestLeft : LargestRight) / 100;
    setFixedWidth(std::max(base, std::min(theme().withText(base), most)));
}

void SidePanel::applyTheme(const Theme &theme)
{
    const int edge = theme.length(Length::EdgeHairline);
    layout()->setContentsMargins(m_side == Side::Right ? edge : 0, 0, m_side == Side::Left ? edge : 0, 0);
    window()->installEventFilter(this); // again is harmless
    setOwnWidth();
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().colour(Colour::Surface));
    const int edge = theme().length(Length::EdgeHairline);
    painter.fillRect(m_side == Side::Left ? width() - edge : 0, 0, edge, height(), theme().colour(Colour::Hairline));
}

bool SidePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == window() && event->type() == QEvent::Resize) {
        setOwnWidth();
    }
    return Themed::eventFilter(watched, event);
}

} // namespace tonggui::widgets
