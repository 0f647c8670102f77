// SPDX-License-Identifier: Apache-2.0
#include "widgets/buttons/Button.h"

#include "widgets/buttons/KeyCap.h"

#include <QKeyEvent>
#include <QPainter>

namespace tonggui::widgets {

namespace {

// What stands in a button from left to right, each part with the gap before it.
struct Parts
{
    int icon = 0;
    int text = 0;
    int cap = 0;

    [[nodiscard]] int width() const { return icon + text + cap; }
};

Parts measured(const Theme &theme, const QFontMetrics &metrics, Icon icon, const QString &text, const QString &key)
{
    Parts parts;
    parts.icon = icon == Icon::None ? 0 : theme.buttonIcon() + (text.isEmpty() ? 0 : theme.space(Space::Small));
    parts.text = metrics.horizontalAdvance(text);
    parts.cap = key.isEmpty() ? 0 : keyCapWidth(theme, key) + theme.space(Space::Small);
    return parts;
}

} // namespace

Button::Button(const QString &text, ButtonKind kind, QWidget *parent)
    : Themed(parent)
    , m_kind(kind)
{
    setText(text);
    setAutoDefault(false);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
}

void Button::setKind(ButtonKind kind)
{
    m_kind = kind;
    applyThemeAgain();
}

void Button::setTarget(Target target)
{
    m_target = target;
    updateGeometry();
}

void Button::setMark(Icon icon)
{
    m_mark = icon;
    updateGeometry();
    update();
}

void Button::setKey(const QKeySequence &key)
{
    setShownKey(key);
    setShortcut(key);
}

void Button::setShownKey(const QKeySequence &key)
{
    m_keyText = keyCapText(key);
    updateGeometry();
    update();
}

void Button::setUnavailable(const QString &reason)
{
    m_reason = reason;
    setEnabled(reason.isEmpty());
    setAccessibleDescription(reason);
    setToolTip(reason);
}

Type Button::textType(const Theme &theme) const
{
    const Type usual = theme.buttonType();
    return m_kind == ButtonKind::Primary && usual == Type::Body ? Type::Value : usual;
}

Space Button::sideSpace() const
{
    if (theme().isForMembers()) {
        return m_kind == ButtonKind::Primary ? Space::Huge : Space::Wide;
    }
    return m_kind == ButtonKind::Primary ? Space::Roomy : Space::Normal;
}

QSize Button::sizeHint() const
{
    ensurePolished();
    const int side = theme().space(sideSpace());
    const Parts parts = measured(theme(), fontMetrics(), m_mark, text(), m_keyText);
    const int height = theme().target(m_target, textType(theme()));
    return {std::max(parts.width() + 2 * (text().isEmpty() ? theme().space(Space::Small) : side), height), height};
}

void Button::applyTheme(const Theme &theme)
{
    const bool isBold = m_kind == ButtonKind::Primary || m_kind == ButtonKind::Outline;
    setFont(theme.font(textType(theme), isBold ? Weight::Bold : Weight::Regular));
}

ButtonLook Button::look() const
{
    return buttonLook(theme(), m_kind, {isEnabled(), underMouse(), isDown(), isChecked()});
}

void Button::paintEvent(QPaintEvent *)
{
    const ButtonLook drawn = look();
    QPainter painter(this);
    paintRoundedBox(painter, theme(), rect(), drawn.ground, drawn.edge);
    const Parts parts = measured(theme(), fontMetrics(), m_mark, text(), m_keyText);
    const int gap = theme().space(Space::Small);
    const bool isFilled = m_kind == ButtonKind::Primary && isEnabled();
    const Colour capEdge = isFilled ? drawn.text : Colour::LineControl;
    const auto at = [this](int x, int partWidth) { return QRect(x, 0, partWidth, height()); };
    int x = (width() - parts.width()) / 2;
    if (m_kind != ButtonKind::Primary) { // the key first: that is what the hand looks for
        paintKeyCap(painter, theme(), at(x, parts.cap), m_keyText, drawn.text, capEdge);
        x += parts.cap;
    }
    paintIcon(painter, m_mark, at(x, theme().buttonIcon()), theme().colour(drawn.text));
    x += parts.icon;
    painter.setPen(theme().colour(drawn.text));
    painter.drawText(at(x, parts.text + 1), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_kind == ButtonKind::Primary) {
        paintKeyCap(painter, theme(), at(x + parts.text + gap, parts.cap), m_keyText, drawn.text, capEdge);
    }
}

void Button::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !event->isAutoRepeat()) {
        click();
        return;
    }
    Themed::keyPressEvent(event);
}

// The key of a button acts at once, without the moment that Qt shows it pressed.
bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::Shortcut) {
        click();
        return true;
    }
    return Themed::event(event);
}

} // namespace tonggui::widgets
