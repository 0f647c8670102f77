// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/layout/ScrollPage.h"

namespace tonggui::widgets {

// A white panel along the left or right edge of a screen, parted from the middle by a hairline; scrolls when it is too
// low. Its width is a token, wider with larger text and narrower on a small screen.
class SidePanel final : public Themed<QWidget>
{
    Q_OBJECT

public:
    enum class Side { Left, Right };

    SidePanel(Side side, Length usual, Length narrow, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() const { return m_page->body(); }

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void setOwnWidth();

    Side m_side;
    Length m_usual;
    Length m_narrow;
    ScrollPage *m_page;
};

} // namespace tonggui::widgets
