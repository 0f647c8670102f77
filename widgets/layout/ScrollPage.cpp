// SPDX-License-Identifier: Apache-2.0
#include "widgets/layout/ScrollPage.h"

namespace tonggui::widgets {

namespace {

// Is as high as it must be at the width it has. Its layout would ask for what it needs at its favourite width, which
// leaves an empty end on wider pages.
class PageContent final : public QWidget
{
public:
    using QWidget::QWidget;
    [[nodiscard]] QSize minimumSizeHint() const override { return {layout()->totalMinimumSize().width(), 0}; }
};

} // namespace

ScrollPage::ScrollPage(Space edge, QWidget *parent)
    : Themed(parent)
    , m_edge(edge)
{
    auto *content = new PageContent(this);
    m_body = new QVBoxLayout(content);
    m_body->setSpacing(0);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ScrollPage::reveal(QWidget *widget)
{
    const int around = theme().space(Space::Huge);
    ensureWidgetVisible(widget, around, around);
}

bool ScrollPage::focusNextPrevChild(bool next)
{
    const bool isMoved = Themed::focusNextPrevChild(next);
    if (isMoved && widget()->isAncestorOf(focusWidget())) {
        reveal(focusWidget());
    }
    return isMoved;
}

void ScrollPage::applyTheme(const Theme &theme)
{
    const int edge = theme.space(m_edge);
    const int rise = std::min(edge, theme.space(Space::Normal));
    m_body->setContentsMargins(edge, rise, edge, rise);
    m_body->setSpacing(theme.space(Space::Normal));
}

} // namespace tonggui::widgets
