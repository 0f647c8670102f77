// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace tonggui::counter {

// What the bottom bar shows for a page. Empty texts: no such button.
struct PageBar
{
    QString back;     // Esc
    QString goOn;     // Enter
    int blockers = 0; // how many things are missing before going on
    QString blocker;  // the first of them, in a few words

    friend bool operator==(const PageBar &, const PageBar &) = default;
};

// One step of the work, in the middle of the counter's window.
class CounterPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void begin() {}    // the page came into sight: it takes the keyboard and starts its work
    virtual void refresh() {}  // something of the visit changed while it is in sight
    virtual void end() {}      // another page comes
    virtual void rest() {}     // out of sight for a while; work at devices waits
    virtual void comeBack() {} // in sight again, as it was
    // The kind of device that the page works with now; empty: none.
    [[nodiscard]] virtual QString deviceKind() const { return {}; }
    // Another device of that kind is used: what was under way there begins again.
    virtual void onOtherDevice() {}
    [[nodiscard]] virtual PageBar bar() const { return {}; }
    virtual void goOn() {}
    virtual void goBack() {}
    virtual void followBlocker() {}
    // Whether Enter means "go on" wherever no control takes it.
    // Ctrl+Enter does everywhere.
    [[nodiscard]] virtual bool goesOnWithEnter() const { return true; }

Q_SIGNALS:
    void barChanged();
};

} // namespace tonggui::counter
