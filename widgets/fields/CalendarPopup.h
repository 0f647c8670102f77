// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/buttons/Button.h"
#include "widgets/fields/MonthGrid.h"
#include "widgets/text/Text.h"

namespace tonggui::widgets {

// A calendar beneath (or, where there is no room, over) the input it belongs to. Esc or a click elsewhere closes it.
// Deletes itself.
class CalendarPopup final : public Themed<QWidget>
{
    Q_OBJECT

public:
    CalendarPopup(QDate day, QDate today, QWidget *anchor);

    void open();
    [[nodiscard]] MonthGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void chosen(QDate day);

protected:
    void applyTheme(const Theme &theme) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showMonth();

    QWidget *m_anchor;
    Button *m_earlier;
    Text *m_month;
    Button *m_later;
    MonthGrid *m_grid;
};

} // namespace tonggui::widgets
