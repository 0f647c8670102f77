// SPDX-License-Identifier: Apache-2.0
#include "widgets/buttons/NavButton.h"

#include <QPainter>

namespace tonggui::widgets {

NavButton::NavButton(Icon icon, const QString &text, QWidget *parent)
    : Button(text, ButtonKind::Quiet, parent)
    , m_icon(icon)
{
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPushButton::toggled, this, [this] { applyThemeAgain(); });
}

void NavButton::setCount(int count)
{
    m_count = count;
    updateGeometry();
    update();
}

void NavButton::setDot(std::optional<Colour> colour)
{
    m_dot = colour;
    updateGeometry();
    update();
}

QSize NavButton::sizeHint() const
{
    ensurePolished();
    const int side = theme().space(Space::Snug);
    const QFontMetrics bold(theme().font(Type::Body, Weight::Bold));
    const int icon = theme().glyph(Glyph::IconNormal) + side;
    const int atRight = m_dot || m_count > 0 ? icon : 0;
    return {side + icon + bold.horizontalAdvance(text()) + atRight + side, theme().target(Target::Usual, Type::Body)};
}

void NavButton::applyTheme(const Theme &theme)
{
    setFont(theme.font(Type::Body, isChecked() ? Weight::Bold : Weight::Regular));
}

void NavButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isHere = isChecked();
    if (isHere || underMouse() || isDown()) {
        const int edge = theme().hasSoftGrounds() ? 0 : theme().length(Length::EdgeSelected);
        paintRoundedBox(painter, theme(), rect(), isHere ? Colour::PrimarySoft : Colour::SurfaceQuiet,
                        {Colour::Primary, isHere ? edge : 0});
    }
    const int side = theme().space(Space::Snug);
    const int icon = theme().glyph(Glyph::IconNormal);
    const QRect inner = rect().adjusted(side, 0, -side, 0);
    const Colour ink = isHere ? Colour::Primary : Colour::Ink;
    paintIcon(painter, m_icon, QRect(inner.left(), 0, icon, height()), theme().colour(isHere ? ink : Colour::Muted));
    painter.setPen(theme().colour(ink));
    painter.drawText(inner.adjusted(icon + side, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (m_dot) {
        paintDot(painter, theme(), QRect(inner.right() - icon, 0, icon, height()), *m_dot);
    } else if (m_count > 0) {
        painter.setPen(theme().colour(Colour::Muted));
        painter.drawText(inner, Qt::AlignRight | Qt::AlignVCenter, QString::number(m_count));
    }
}

} // namespace tonggui::widgets
