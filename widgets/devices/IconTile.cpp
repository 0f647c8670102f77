// SPDX-License-Identifier: Apache-2.0
#include "widgets/devices/IconTile.h"

#include <QPainter>

namespace tonggui::widgets {

IconTile::IconTile(Icon icon, Tone tone, QWidget *parent)
    : Themed(parent)
    , m_icon(icon)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconTile::setIcon(Icon icon, const QString &name)
{
    m_icon = icon;
    setAccessibleName(name);
    update();
}

void IconTile::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

QSize IconTile::sizeHint() const
{
    const int side = theme().target(Target::Usual, Type::Body);
    return {side, side};
}

void IconTile::applyTheme(const Theme &) {}

void IconTile::paintEvent(QPaintEvent *)
{
    const ToneLook look = toneLook(theme(), m_tone);
    QPainter painter(this);
    paintRoundedBox(painter, theme(), rect(), look.ground, look.edge, Length::RadiusTag);
    const int size = theme().glyph(Glyph::IconLarge);
    paintIcon(painter, m_icon, QRect((width() - size) / 2, (height() - size) / 2, size, size),
              theme().colour(look.mark));
}

} // namespace tonggui::widgets
