// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/buttons/Button.h"

namespace tonggui::widgets {

// One place of a side list: icon, name, and at the right a count or a state dot. The place where we are is checked.
class NavButton final : public Button
{
    Q_OBJECT

public:
    NavButton(Icon icon, const QString &text, QWidget *parent = nullptr);

    void setCount(int count); // 0: nothing is shown
    void setDot(std::optional<Colour> colour);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;

private:
    Icon m_icon;
    int m_count = 0;
    std::optional<Colour> m_dot;
};

} // namespace tonggui::widgets
