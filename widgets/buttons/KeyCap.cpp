// SPDX-License-Identifier: Apache-2.0
#include "widgets/buttons/KeyCap.h"

#include <QFontMetrics>

using namespace Qt::StringLiterals;

namespace tonggui::widgets {

namespace {

QFont capFont(const Theme &theme, KeyCapSize size)
{
    return size == KeyCapSize::Large ? theme.font(Type::Body, Weight::Bold) : theme.font(Type::Note);
}

int capHeight(const Theme &theme, KeyCapSize size)
{
    return theme.glyph(size == KeyCapSize::Large ? Glyph::KeyCapLarge : Glyph::KeyCap);
}

} // namespace

QString keyCapText(const QKeySequence &key)
{
    QString text = key.toString(QKeySequence::PortableText);
    text.replace(u"Return"_s, u"Enter"_s);
    return text;
}

int keyCapWidth(const Theme &theme, const QString &text, KeyCapSize size)
{
    if (text.isEmpty()) {
        return 0;
    }
    const int words = QFontMetrics(capFont(theme, size)).horizontalAdvance(text) + 2 * theme.space(Space::Small);
    return std::max(words, capHeight(theme, size));
}

void paintKeyCap(QPainter &painter, const Theme &theme, const QRect &box, const QString &text, Colour ink, Colour edge,
                 KeyCapSize size)
{
    if (text.isEmpty()) {
        return;
    }
    const PainterState keep(painter);
    const int height = std::min(capHeight(theme, size), box.height());
    const QRect cap(box.left(), box.top() + (box.height() - height) / 2, keyCapWidth(theme, text, size), height);
    paintRoundedBox(painter, theme, cap, std::nullopt, {edge, theme.length(Length::EdgeHairline)}, Length::RadiusTag);
    painter.setFont(capFont(theme, size));
    painter.setPen(theme.colour(ink));
    painter.drawText(cap, Qt::AlignCenter, text);
}

} // namespace tonggui::widgets
