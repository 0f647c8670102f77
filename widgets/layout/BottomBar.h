// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/layout/WrapRow.h"
#include "widgets/style/Themed.h"

#include <QWidget>

namespace tonggui::widgets {

// The white bar at the lower edge of a screen: side actions left, what blocks and the primary action right. Grows to
// more lines when it is narrow.
class BottomBar final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit BottomBar(QWidget *parent = nullptr);

    void addLeft(QWidget *widget);
    void addRight(QWidget *widget);

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;

private:
    WrapRow *m_row;
    bool m_hasGap = false;
};

} // namespace tonggui::widgets
