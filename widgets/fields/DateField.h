// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "widgets/fields/CalendarPopup.h"
#include "widgets/fields/TextField.h"

#include <QDate>
#include <QPointer>

#include <optional>

namespace tonggui::widgets {

// A day. Typed in any usual way (20261121, 2026-11-21, 2026年11月21日) or picked from a calendar (Alt+Down or the
// icon); Up and Down move by one day. Written out as soon as the field is left.
class DateField final : public TextField
{
    Q_OBJECT

public:
    explicit DateField(const QString &label, QWidget *parent = nullptr);
    ~DateField() override;

    [[nodiscard]] QString text() const override; // "2026-11-21" when it can be read, else as typed
    void showText(const QString &text) override;
    [[nodiscard]] std::optional<QDate> day() const;
    void showDay(QDate day);
    void setToday(QDate today); // where the calendar opens while the field is empty
    [[nodiscard]] CalendarPopup *calendar() const { return m_popup; } // nullptr while closed

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showErrorLook(bool hasError) override;

private:
    void openCalendar();
    void take(QDate day);
    void onLeft();

    QDate m_today;
    QPointer<CalendarPopup> m_popup;
};

// A month: 202611, 2026-11, 2026年11月; Up and Down move by one month.
class MonthField final : public TextField
{
    Q_OBJECT

public:
    explicit MonthField(const QString &label, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const override; // "2026-11" when it can be read, else as typed
    void showText(const QString &text) override;
    [[nodiscard]] std::optional<QDate> month() const; // its first day

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onLeft();
};

} // namespace tonggui::widgets
