// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"

#include <QLabel>

namespace tonggui::widgets {

struct TextStyle
{
    Type type = Type::Body;
    Weight weight = Weight::Regular;
    Colour colour = Colour::Ink;

    friend bool operator==(const TextStyle &, const TextStyle &) = default;
};

// Words on the screen, always plain text: what comes from a card or a server is never read as markup.
class Text : public Themed<QLabel>
{
    Q_OBJECT

public:
    explicit Text(const QString &text = {}, TextStyle style = {}, QWidget *parent = nullptr);

    [[nodiscard]] const TextStyle &textStyle() const { return m_style; }
    void setTextStyle(TextStyle style);
    void setTextColour(Colour colour);
    // Breaks over several lines instead of asking for width.
    Text *wrapped();
    // Right-aligned, as amounts are.
    Text *rightAligned();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void applyTheme(const Theme &theme) override;

private:
    [[nodiscard]] QSize tightened(QSize size) const;

    TextStyle m_style;
};

} // namespace tonggui::widgets
