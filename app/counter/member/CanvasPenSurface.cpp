// SPDX-License-Identifier: Apache-2.0
#include "app/counter/member/CanvasPenSurface.h"

#include <QEvent>

using namespace Qt::StringLiterals;
using tonggui::widgets::SignatureCanvas;

namespace tonggui::counter {

CanvasPenSurface::CanvasPenSurface(QObject *parent)
    : PenSurface(parent)
{}

void CanvasPenSurface::setCanvas(SignatureCanvas *canvas)
{
    if (m_canvas) {
        m_canvas->disconnect(this);
        m_canvas->removeEventFilter(this);
    }
    m_canvas = canvas;
    if (canvas) {
        canvas->installEventFilter(this);
        connect(canvas, &SignatureCanvas::sampleTaken, this, &CanvasPenSurface::onSample);
        connect(canvas, &SignatureCanvas::strokeDropped, this, [this] {
            if (m_isOpen) {
                Q_EMIT strokeDropped();
            }
        });
        connect(canvas, &QObject::destroyed, this, &PenSurface::presenceChanged);
    }
    Q_EMIT presenceChanged();
}

bool CanvasPenSurface::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_canvas && (event->type() == QEvent::Show || event->type() == QEvent::Hide)) {
        QMetaObject::invokeMethod(this, &PenSurface::presenceChanged, Qt::QueuedConnection); // once it is as it says
    }
    return PenSurface::eventFilter(watched, event);
}

void CanvasPenSurface::onSample(const PenSample &sample, bool isDown)
{
    if (m_isOpen) {
        Q_EMIT moved({{sample, isDown}});
    }
}

bool CanvasPenSurface::isThere() const
{
    return m_canvas && m_canvas->isVisible();
}

void CanvasPenSurface::open(const QString &prompt, const QString &signer)
{
    m_isOpen = true;
    if (m_canvas) {
        m_canvas->clear();
        m_canvas->setPrompt(prompt);
        m_canvas->setSigner(signer);
    }
}

void CanvasPenSurface::clear()
{
    if (m_canvas) {
        m_canvas->clear();
    }
}

void CanvasPenSurface::close()
{
    m_isOpen = false;
    clear();
}

qint32 CanvasPenSurface::width() const
{
    return m_canvas ? m_canvas->area().width() : 0;
}

qint32 CanvasPenSurface::height() const
{
    return m_canvas ? m_canvas->area().height() : 0;
}

QString CanvasPenSurface::pen() const
{
    const QString name = m_canvas ? m_canvas->lastDevice() : QString();
    return name.isEmpty() ? u"mouse"_s : name;
}

} // namespace tonggui::counter
