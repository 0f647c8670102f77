// SPDX-License-Identifier: Apache-2.0
#include "widgets/style/FocusRing.h"

#include <QApplication>
#include <QFocusFrame>
#include <QWidget>

namespace tonggui::widgets {

FocusRing::FocusRing(QObject *parent)
    : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, &FocusRing::onFocusChanged);
}

FocusRing::~FocusRing()
{
    delete m_frame;
}

QWidget *FocusRing::control() const
{
    return m_frame ? m_frame->widget() : nullptr;
}

void FocusRing::onFocusChanged(QWidget *, QWidget *now)
{
    if (!now || now->isWindow() || now->property(OwnFocusProperty).toBool()) {
        delete m_frame;
        return;
    }
    if (!m_frame) {
        m_frame = new QFocusFrame(now->window());
    }
    m_frame->setWidget(now);
}

} // namespace tonggui::widgets
