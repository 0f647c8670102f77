// SPDX-License-Identifier: Apache-2.0
#include "widgets/signature/SignatureCanvas.h"

#include <QMouseEvent>
#include <QTabletEvent>
#include <QTouchEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

namespace {

constexpr double MousePressure = 512 / 1023.0;
constexpr qint64 PenNearby = 500; // ms after a pen was seen in which fingers are the hand that holds it
constexpr double PalmSize = 15;   // mm across; a finger tip is 8 to 12

double pressureOf(const QTabletEvent &event)
{
    const bool isMeasured = event.pointingDevice()->hasCapability(QInputDevice::Capability::Pressure);
    return isMeasured ? event.pressure() : MousePressure;
}

QString nameOf(const QPointerEvent &event, const QString &usual)
{
    const QString name = event.pointingDevice() ? event.pointingDevice()->name() : QString();
    return name.isEmpty() ? usual : name;
}

} // namespace

bool SignatureCanvas::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TouchCancel:
        onTouch(*static_cast<QTouchEvent *>(event));
        event->accept();
        return true;
    default:
        return Themed::event(event);
    }
}

void SignatureCanvas::tabletEvent(QTabletEvent *event)
{
    event->accept();
    const PenPoint point{event->position(), pressureOf(*event), timeOf(event->timestamp())};
    m_penAt = point.time;
    switch (event->type()) {
    case QEvent::TabletPress:
        if (event->button() != Qt::LeftButton || event->pointerType() == QPointingDevice::PointerType::Eraser) {
            return;
        }
        dropOpenStroke();
        penDown(Pointer::Pen, point, nameOf(*event, u"pen"_s));
        return;
    case QEvent::TabletMove:
        if (m_pointer == Pointer::Pen) {
            penMoved(point);
        }
        return;
    case QEvent::TabletRelease:
        if (m_pointer == Pointer::Pen && event->button() == Qt::LeftButton) {
            penUp();
        }
        return;
    default:
        return;
    }
}

bool SignatureCanvas::isPalm(const QEventPoint &point) const
{
    const QSizeF size = point.ellipseDiameters();
    return std::max(size.width(), size.height()) * m_recorder.pixelSize() > PalmSize;
}

void SignatureCanvas::beginTouch(const QTouchEvent &event)
{
    const qint64 now = timeOf(event.timestamp());
    if (m_pointer != Pointer::None || (m_penAt && qAbs(now - *m_penAt) < PenNearby)) {
        return;
    }
    for (const QEventPoint &point : event.points()) {
        if (point.state() == QEventPoint::Pressed && !isPalm(point)) {
            m_finger = point.id();
            penDown(Pointer::Finger, {point.position(), MousePressure, now}, nameOf(event, u"touch"_s));
            return;
        }
    }
}

void SignatureCanvas::onTouch(const QTouchEvent &event)
{
    if (event.type() == QEvent::TouchCancel) {
        if (m_pointer == Pointer::Finger) {
            dropOpenStroke();
        }
        return;
    }
    if (m_pointer != Pointer::Finger) {
        beginTouch(event);
        return;
    }
    for (const QEventPoint &point : event.points()) {
        if (point.id() != m_finger) {
            continue;
        }
        if (isPalm(point)) {
            dropOpenStroke();
            return;
        }
        penMoved({point.position(), MousePressure, timeOf(event.timestamp())});
        if (point.state() == QEventPoint::Released) {
            penUp();
        }
        return;
    }
}

void SignatureCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_pointer == Pointer::None) {
        penDown(Pointer::Mouse, {event->position(), MousePressure, timeOf(event->timestamp())}, u"mouse"_s);
    }
}

void SignatureCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pointer == Pointer::Mouse) {
        penMoved({event->position(), MousePressure, timeOf(event->timestamp())});
    }
}

void SignatureCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pointer == Pointer::Mouse && event->button() == Qt::LeftButton) {
        penUp();
    }
}

} // namespace tonggui::widgets
