// SPDX-License-Identifier: Apache-2.0
#include "widgets/text/Text.h"

namespace tonggui::widgets {

Text::Text(const QString &text, TextStyle style, QWidget *parent)
    : Themed(parent)
    , m_style(style)
{
    setTextFormat(Qt::PlainText);
    setText(text);
}

void Text::setTextStyle(TextStyle style)
{
    if (m_style != style) {
        m_style = style;
        applyThemeAgain();
    }
}

void Text::setTextColour(Colour colour)
{
    TextStyle style = m_style;
    style.colour = colour;
    setTextStyle(style);
}

Text *Text::wrapped()
{
    setWordWrap(true);
    return this;
}

Text *Text::rightAligned()
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return this;
}

// Headings and figures stand on tighter lines than the font itself asks for.
QSize Text::tightened(QSize size) const
{
    if (!wordWrap()) {
        size.setHeight(std::min(size.height(), theme().lineHeight(m_style.type)));
    }
    return size;
}

// Text that may break still likes to stand on one line, up to the width that can be read well.
QSize Text::sizeHint() const
{
    if (!wordWrap()) {
        return tightened(Themed::sizeHint());
    }
    ensurePolished();
    const int line = fontMetrics().size(0, text()).width() + 2 * margin() + 1;
    const int width = std::min(line, theme().withText(theme().length(Length::ReadingWidth)));
    return {width, heightForWidth(width)};
}

QSize Text::minimumSizeHint() const
{
    return tightened(Themed::minimumSizeHint());
}

void Text::applyTheme(const Theme &theme)
{
    setFont(theme.font(m_style.type, m_style.weight));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, theme.colour(m_style.colour));
    setPalette(colours);
}

} // namespace tonggui::widgets
