// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"

#include <QBasicTimer>
#include <QWidget>

namespace tonggui::widgets {

// A small ring that turns while something is being done; stands still when motion is reduced. It keeps its place while
// nothing is done.
class BusyMark final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit BusyMark(QWidget *parent = nullptr);

    void setActive(bool isActive);
    [[nodiscard]] bool isActive() const { return m_isActive; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool isTurning() const { return m_timer.isActive(); }

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void timerEvent(QTimerEvent *event) override;

private:
    void turnOrStand();

    QBasicTimer m_timer;
    bool m_isActive = false;
    int m_angle = 0; // degrees
};

} // namespace tonggui::widgets
