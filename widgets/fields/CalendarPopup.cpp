// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/CalendarPopup.h"

#include "widgets/style/ControlPainter.h"
#include "widgets/text/DateText.h"

#include <QHBoxLayout>
#include <QScreen>
#include <QVBoxLayout>

namespace tonggui::widgets {

namespace {

Button *turner(Icon icon, const QString &name, QWidget *parent)
{
    auto *button = new Button({}, ButtonKind::Quiet, parent);
    button->setMark(icon);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::NoFocus);
    return button;
}

} // namespace

CalendarPopup::CalendarPopup(QDate day, QDate today, QWidget *anchor)
    : Themed(anchor, Qt::Popup)
    , m_anchor(anchor)
    , m_earlier(turner(Icon::ChevronLeft, tr("Month before"), this))
    , m_month(new Text({}, {Type::Body, Weight::Bold}, this))
    , m_later(turner(Icon::ChevronRight, tr("Month after"), this))
    , m_grid(new MonthGrid(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(tr("Calendar"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_earlier);
    head->addWidget(m_month, 1, Qt::AlignCenter);
    head->addWidget(m_later);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_grid);
    m_grid->setToday(today);
    m_grid->setDay(day);
    setFocusProxy(m_grid);
    connect(m_grid, &MonthGrid::moved, this, &CalendarPopup::showMonth);
    connect(m_grid, &MonthGrid::chosen, this, [this](QDate picked) {
        Q_EMIT chosen(picked);
        close();
    });
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_grid->setDay(m_grid->day().addMonths(-1));
        showMonth();
    });
    connect(m_later, &QPushButton::clicked, this, [this] {
        m_grid->setDay(m_grid->day().addMonths(1));
        showMonth();
    });
    showMonth();
}

void CalendarPopup::open()
{
    adjustSize();
    const int gap = theme().space(Space::Tiny);
    QPoint corner = m_anchor->mapToGlobal(QPoint(0, m_anchor->height() + gap));
    const QRect screen = m_anchor->screen()->availableGeometry();
    if (corner.y() + height() > screen.bottom()) {
        corner.setY(m_anchor->mapToGlobal(QPoint()).y() - height() - gap);
    }
    corner.setX(std::clamp(corner.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    move(corner);
    show();
    m_grid->setFocus(Qt::PopupFocusReason);
}

void CalendarPopup::showMonth()
{
    m_month->setText(monthText(m_grid->day()));
}

void CalendarPopup::applyTheme(const Theme &theme)
{
    const int side = theme.space(Space::Small);
    layout()->setContentsMargins(side, side, side, side);
    layout()->setSpacing(theme.space(Space::Tiny));
}

void CalendarPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPopupGround(painter, theme(), rect());
}

} // namespace tonggui::widgets
