// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"

#include <QAbstractButton>

namespace tonggui::widgets {

// Underlined words that lead somewhere. Enter and Space follow the link. Breaks over lines when narrow.
class LinkButton final : public Themed<QAbstractButton>
{
    Q_OBJECT

public:
    explicit LinkButton(const QString &text, Colour colour = Colour::Primary, QWidget *parent = nullptr);

    void setColour(Colour colour);
    void setType(Type type);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Colour m_colour;
    Type m_type = Type::Body;
};

} // namespace tonggui::widgets
