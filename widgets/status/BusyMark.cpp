// SPDX-License-Identifier: Apache-2.0
#include "widgets/status/BusyMark.h"

#include <QPainter>
#include <QTimerEvent>

namespace tonggui::widgets {

namespace {
constexpr int FrameInterval = 33; // ms
constexpr int DegreesPerFrame = 12;
constexpr int FullTurn = 360;
constexpr int Sixteenths = 16; // QPainter counts angles so
} // namespace

BusyMark::BusyMark(QWidget *parent)
    : Themed(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void BusyMark::setActive(bool isActive)
{
    m_isActive = isActive;
    setAccessibleName(isActive ? tr("Working") : QString());
    turnOrStand();
    update();
}

QSize BusyMark::sizeHint() const
{
    const int size = theme().glyph(Glyph::IconNormal);
    return {size, size};
}

void BusyMark::applyTheme(const Theme &)
{
    turnOrStand();
}

void BusyMark::turnOrStand()
{
    if (m_isActive && isVisible() && !theme().isMotionReduced) {
        m_timer.start(FrameInterval, this);
    } else {
        m_timer.stop();
    }
}

void BusyMark::showEvent(QShowEvent *event)
{
    Themed::showEvent(event);
    turnOrStand();
}

void BusyMark::hideEvent(QHideEvent *event)
{
    m_timer.stop();
    Themed::hideEvent(event);
}

void BusyMark::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId()) {
        m_angle = (m_angle + DegreesPerFrame) % FullTurn;
        update();
    }
}

void BusyMark::paintEvent(QPaintEvent *)
{
    if (!m_isActive) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = theme().length(Length::RingTrack);
    const QRectF ring = QRectF(rect()).adjusted(width, width, -width, -width);
    painter.setPen(QPen(theme().colour(Colour::SurfaceQuiet), width));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme().colour(Colour::Primary), width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, -m_angle * Sixteenths, FullTurn / 4 * Sixteenths);
}

} // namespace tonggui::widgets
