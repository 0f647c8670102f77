// SPDX-License-Identifier: Apache-2.0
#include "widgets/status/Tag.h"

#include <QFontMetrics>
#include <QPainter>

namespace tonggui::widgets {

Tag::Tag(const QString &text, Tone tone, Mark mark, QWidget *parent)
    : Themed(parent)
    , m_tone(tone)
    , m_mark(mark)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setText(text);
}

void Tag::setText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Tag::setTone(Tone tone)
{
    m_tone = tone;
    applyThemeAgain();
}

void Tag::setType(Type type)
{
    m_type = type;
    applyThemeAgain();
}

int Tag::markWidth() const
{
    switch (m_mark) {
    case Mark::Dot:
        return theme().glyph(Glyph::Dot) + theme().space(Space::Tiny);
    case Mark::Icon:
        return theme().glyph(Glyph::IconSmall) + theme().space(Space::Tiny);
    case Mark::None:
        break;
    }
    return 0;
}

int Tag::sidesWidth() const
{
    return markWidth() + 2 * theme().space(Space::Small);
}

Tag *Tag::wrapped()
{
    m_isWrapped = true;
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    return this;
}

QSize Tag::sizeHint() const
{
    ensurePolished();
    const int rise = theme().space(Space::Tiny);
    return {fontMetrics().horizontalAdvance(m_text) + sidesWidth(), fontMetrics().height() + rise};
}

QSize Tag::minimumSizeHint() const
{
    if (!m_isWrapped) {
        return sizeHint();
    }
    ensurePolished();
    const QRect narrowest = fontMetrics().boundingRect(QRect(0, 0, 1, QWIDGETSIZE_MAX), Qt::TextWordWrap, m_text);
    return {narrowest.width() + sidesWidth(), sizeHint().height()};
}

int Tag::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - sidesWidth()), QWIDGETSIZE_MAX);
    const int words = fontMetrics().boundingRect(room, Qt::TextWordWrap, m_text).height();
    return std::max(words, fontMetrics().height()) + theme().space(Space::Tiny);
}

void Tag::applyTheme(const Theme &theme)
{
    setFont(theme.font(m_type, m_tone == Tone::Info && m_mark == Mark::None ? Weight::Bold : Weight::Regular));
}

void Tag::paintEvent(QPaintEvent *)
{
    const ToneLook look = toneLook(theme(), m_tone);
    QPainter painter(this);
    paintRoundedBox(painter, theme(), rect(), look.ground, look.edge, Length::RadiusTag);
    const int side = theme().space(Space::Small);
    QRect inner = rect().adjusted(side, 0, -side, 0);
    if (m_mark == Mark::Dot) {
        paintDot(painter, theme(), QRect(inner.topLeft(), QSize(theme().glyph(Glyph::Dot), inner.height())), look.mark);
    } else if (m_mark == Mark::Icon) {
        const int icon = theme().glyph(Glyph::IconSmall);
        paintIcon(painter, toneIcon(m_tone), QRect(inner.topLeft(), QSize(icon, inner.height())),
                  theme().colour(look.mark));
    }
    inner.setLeft(inner.left() + markWidth());
    painter.setPen(theme().colour(m_tone == Tone::Neutral ? Colour::Ink : look.text));
    painter.drawText(inner, int(Qt::AlignVCenter | Qt::AlignLeft) | (m_isWrapped ? Qt::TextWordWrap : 0), m_text);
}

} // namespace tonggui::widgets
