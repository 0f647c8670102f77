// SPDX-License-Identifier: Apache-2.0
#include "widgets/buttons/LinkButton.h"

#include <QKeyEvent>
#include <QPainter>

namespace tonggui::widgets {

LinkButton::LinkButton(const QString &text, Colour colour, QWidget *parent)
    : Themed(parent)
    , m_colour(colour)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setColour(Colour colour)
{
    m_colour = colour;
    update();
}

void LinkButton::setType(Type type)
{
    m_type = type;
    applyThemeAgain();
}

QSize LinkButton::sizeHint() const
{
    ensurePolished();
    return {fontMetrics().horizontalAdvance(text()) + 1, theme().target(Target::Smallest, m_type)};
}

QSize LinkButton::minimumSizeHint() const
{
    ensurePolished();
    const int letters = fontMetrics().horizontalAdvance(text().left(text().indexOf(u' ')));
    return {std::min(letters, fontMetrics().averageCharWidth() * 12), theme().target(Target::Smallest, m_type)};
}

int LinkButton::heightForWidth(int width) const
{
    ensurePolished();
    const QRect lines =
        fontMetrics().boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), Qt::TextWordWrap | Qt::AlignLeft, text());
    return std::max(lines.height(), theme().target(Target::Smallest, m_type));
}

void LinkButton::applyTheme(const Theme &theme)
{
    QFont underlined = theme.font(m_type);
    underlined.setUnderline(true);
    setFont(underlined);
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isHovered = underMouse() && theme().hasHover() && m_colour == Colour::Primary;
    const Colour ink = !isEnabled() ? Colour::DisabledInk : isHovered ? Colour::PrimaryHover : m_colour;
    painter.setPen(theme().colour(ink));
    painter.drawText(rect(), Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, text());
}

void LinkButton::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        click();
        return;
    }
    Themed::keyPressEvent(event);
}

} // namespace tonggui::widgets
