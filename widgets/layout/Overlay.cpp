// SPDX-License-Identifier: Apache-2.0
#include "widgets/layout/Overlay.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace tonggui::widgets {

namespace {

bool takesTab(const QWidget *widget)
{
    return (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled();
}

} // namespace

Overlay::Overlay(QWidget *parent)
    : Themed(parent)
    , m_panel(new Card(Space::Wide, this))
{
    auto *centre = new QGridLayout(this);
    centre->addWidget(m_panel, 0, 0, Qt::AlignCenter);
    setFocusPolicy(Qt::StrongFocus);
    parent->installEventFilter(this);
    hide();
}

void Overlay::open()
{
    m_before = parentWidget()->window()->focusWidget();
    setBeneathEnabled(false);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    for (QWidget *widget = nextInFocusChain(); widget != this; widget = widget->nextInFocusChain()) {
        if (isAncestorOf(widget) && takesTab(widget) && widget->isVisibleTo(this)) {
            widget->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    setFocus(Qt::OtherFocusReason);
}

void Overlay::close()
{
    hide();
    setBeneathEnabled(true);
    if (m_before) {
        m_before->setFocus(Qt::OtherFocusReason);
    }
}

// Also the keys of buttons beneath must not act.
void Overlay::setBeneathEnabled(bool isEnabled)
{
    if (!isEnabled) {
        for (QWidget *sibling : parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (sibling != this && !sibling->isWindow() && sibling->isEnabled()) {
                m_silenced.append(sibling);
            }
        }
    }
    for (const QPointer<QWidget> &widget : std::as_const(m_silenced)) {
        if (widget) {
            widget->setEnabled(isEnabled);
        }
    }
    if (isEnabled) {
        m_silenced.clear();
    }
}

void Overlay::applyTheme(const Theme &theme)
{
    m_panel->setMinimumWidth(std::min(theme.length(Length::MemberPanel), parentWidget()->width()));
    body()->setSpacing(theme.space(Space::Normal));
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), theme().colour(Colour::Background));
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT escaped();
    }
    event->accept();
}

// Tab goes round within the panel.
bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *now = QApplication::focusWidget();
    QWidget *const start = now && isAncestorOf(now) ? now : this;
    QWidget *widget = start;
    do {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
        if (widget != this && isAncestorOf(widget) && widget->isVisibleTo(this) && takesTab(widget)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    } while (widget != start);
    return true;
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
    }
    return Themed::eventFilter(watched, event);
}

} // namespace tonggui::widgets
