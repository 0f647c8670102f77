// SPDX-License-Identifier: Apache-2.0
#include "widgets/fields/MonthGrid.h"

#include "widgets/style/FocusRing.h"
#include "widgets/style/Painting.h"
#include "widgets/text/DateText.h"

#include <QKeyEvent>
#include <QPainter>

namespace tonggui::widgets {

namespace {
constexpr int DaysAWeek = 7;
constexpr int WeeksShown = 6;
} // namespace

MonthGrid::MonthGrid(QWidget *parent)
    : Themed(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setProperty(OwnFocusProperty, true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MonthGrid::setToday(QDate today)
{
    m_today = today;
    update();
}

void MonthGrid::setDay(QDate day)
{
    m_day = day;
    setAccessibleName(dateText(day) + u' ' + weekdayText(day));
    update();
}

int MonthGrid::cell() const
{
    return theme().target(Target::Smallest, Type::Body);
}

QSize MonthGrid::sizeHint() const
{
    ensurePolished();
    return {cell() * DaysAWeek, cell() * (WeeksShown + 1)};
}

void MonthGrid::applyTheme(const Theme &theme)
{
    setFont(theme.font(Type::Body));
}

QDate MonthGrid::firstShown() const
{
    const QDate first(m_day.year(), m_day.month(), 1);
    return first.addDays(1 - first.dayOfWeek());
}

QRect MonthGrid::cellOf(int index) const
{
    return {index % DaysAWeek * cell(), (index / DaysAWeek + 1) * cell(), cell(), cell()};
}

void MonthGrid::paintDay(QPainter &painter, int index) const
{
    const QDate day = firstShown().addDays(index);
    const int inset = theme().length(Length::EdgeError);
    const QRect box = cellOf(index).adjusted(inset, inset, -inset, -inset);
    const bool isChosen = day == m_day;
    if (isChosen) {
        paintRoundedBox(painter, theme(), box, Colour::Primary, {});
    } else if (day == m_today) {
        paintRoundedBox(painter, theme(), box, std::nullopt, {Colour::Primary, theme().length(Length::EdgeHairline)});
    }
    const bool isOther = day.month() != m_day.month();
    painter.setFont(theme().font(Type::Body, isChosen ? Weight::Bold : Weight::Regular));
    painter.setPen(theme().colour(isChosen ? Colour::OnPrimary : isOther ? Colour::DisabledInk : Colour::Ink));
    painter.drawText(box, Qt::AlignCenter, QString::number(day.day()));
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    if (!m_day.isValid()) {
        return;
    }
    QPainter painter(this);
    painter.setFont(theme().font(Type::Note));
    painter.setPen(theme().colour(Colour::Muted));
    for (int column = 0; column < DaysAWeek; ++column) {
        painter.drawText(QRect(column * cell(), 0, cell(), cell()), Qt::AlignCenter,
                         weekdayLetters(firstShown().addDays(column)));
    }
    for (int index = 0; index < DaysAWeek * WeeksShown; ++index) {
        paintDay(painter, index);
    }
}

QDate MonthGrid::afterKey(const QKeyEvent &event) const
{
    const bool isFar = event.modifiers().testFlag(Qt::ShiftModifier);
    switch (event.key()) {
    case Qt::Key_Left:
        return m_day.addDays(-1);
    case Qt::Key_Right:
        return m_day.addDays(1);
    case Qt::Key_Up:
        return m_day.addDays(-DaysAWeek);
    case Qt::Key_Down:
        return m_day.addDays(DaysAWeek);
    case Qt::Key_PageUp:
        return isFar ? m_day.addYears(-1) : m_day.addMonths(-1);
    case Qt::Key_PageDown:
        return isFar ? m_day.addYears(1) : m_day.addMonths(1);
    case Qt::Key_Home:
        return {m_day.year(), m_day.month(), 1};
    case Qt::Key_End:
        return {m_day.year(), m_day.month(), m_day.daysInMonth()};
    default:
        return {};
    }
}

void MonthGrid::move(QDate day)
{
    setDay(day);
    Q_EMIT moved(day);
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        Q_EMIT chosen(m_day);
        return;
    }
    const QDate next = afterKey(*event);
    if (next.isValid()) {
        move(next);
        return;
    }
    Themed::keyPressEvent(event);
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    for (int index = 0; index < DaysAWeek * WeeksShown; ++index) {
        if (cellOf(index).contains(event->position().toPoint())) {
            move(firstShown().addDays(index));
            Q_EMIT chosen(m_day);
            return;
        }
    }
}

void MonthGrid::wheelEvent(QWheelEvent *event)
{
    move(m_day.addMonths(event->angleDelta().y() > 0 ? -1 : 1));
    event->accept();
}

} // namespace tonggui::widgets
