// SPDX-License-Identifier: Apache-2.0
#include "widgets/layout/Overlay.h"

#include "widgets/style/Painting.h"

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

Overlay::Overlay(QWidget *parent, Veil veil)
    : Themed(parent)
    , m_veil(veil)
    , m_page(new ScrollPage(Space::None, this))
    , m_panel(new Card(veil == Veil::Opaque ? Space::Wide : Space::Normal))
{
    auto *place = new QVBoxLayout(this);
    place->addWidget(m_page);
    m_page->viewport()->setAutoFillBackground(false);
    m_page->widget()->setAutoFillBackground(false);
    if (veil == Veil::Opaque) {
        m_page->body()->addStretch(1);
    }
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_panel);
    middle->addStretch();
    m_page->body()->addLayout(middle);
    m_page->body()->addStretch(1);
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

// Also the keys of buttons beneath must not act. Another overlay that is closed now may have to open above this one: a
// lock above a palette.
void Overlay::setBeneathEnabled(bool isEnabled)
{
    if (!isEnabled) {
        for (QWidget *sibling : parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            const bool isClosedOverlay = sibling->isHidden() && qobject_cast<Overlay *>(sibling) != nullptr;
            if (sibling != this && !sibling->isWindow() && sibling->isEnabled() && !isClosedOverlay) {
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
    body()->setSpacing(theme.space(Space::Normal));
    const int side = theme.space(Space::Roomy);
    const int rise = m_veil == Veil::Opaque ? theme.space(Space::Normal) : theme.length(Length::TopBar);
    layout()->setContentsMargins(side, rise, side, rise);
    fitPanel();
}

void Overlay::setPanelWidth(Length width)
{
    m_panelWidth = width;
    fitPanel();
}

void Overlay::fitPanel()
{
    const int room = parentWidget()->width() - 2 * theme().space(Space::Roomy);
    m_panel->setFixedWidth(std::max(0, std::min(theme().withText(theme().length(m_panelWidth)), room)));
}

void Overlay::resizeEvent(QResizeEvent *event)
{
    Themed::resizeEvent(event);
    fitPanel();
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_veil == Veil::Opaque) {
        painter.fillRect(rect(), theme().colour(Colour::Background));
        return;
    }
    paintVeil(painter, theme(), rect());
    paintShadow(painter, theme(), panelArea());
}

QRect Overlay::panelArea() const
{
    return {m_panel->mapTo(this, QPoint()), m_panel->size()};
}

void Overlay::mousePressEvent(QMouseEvent *event)
{
    if (m_veil == Veil::Sheer && !panelArea().contains(event->position().toPoint())) {
        Q_EMIT escaped();
    }
    event->accept();
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
