// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/style/Themed.h"

#include <QDate>
#include <QWidget>

namespace tonggui::widgets {

// The days of one month, Monday first. Arrows move by day and week, Page Up and Down by month (with Shift by year),
// Home and End to the ends of the month, Enter chooses.
class MonthGrid final : public Themed<QWidget>
{
    Q_OBJECT

public:
    explicit MonthGrid(QWidget *parent = nullptr);

    void setToday(QDate today); // marked; the caller knows the time
    void setDay(QDate day);
    [[nodiscard]] QDate day() const { return m_day; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void moved(QDate day);
    void chosen(QDate day);

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    [[nodiscard]] int cell() const;
    [[nodiscard]] QDate firstShown() const;
    [[nodiscard]] QRect cellOf(int index) const;
    [[nodiscard]] QDate afterKey(const QKeyEvent &event) const;
    void paintDay(QPainter &painter, int index) const;
    void move(QDate day);

    QDate m_day;
    QDate m_today;
};

} // namespace tonggui::widgets
