// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/member/MemberWindow.h"
#include "app/counter/ui/CounterWindow.h"
#include "widgets/layout/CommandPalette.h"
#include "widgets/layout/LockOverlay.h"

namespace tonggui::counter {

// Both windows of a counter together: the member's screen follows the visit, the lock covers both, the commands are
// found by typing.
class CounterDesk final : public QObject
{
    Q_OBJECT

public:
    explicit CounterDesk(const CounterWorld &world, QObject *parent = nullptr);

    [[nodiscard]] CounterWindow &clerkWindow() { return m_clerk; }
    [[nodiscard]] MemberWindow &memberWindow() { return m_member; }
    [[nodiscard]] widgets::LockOverlay *lock() const { return m_lock; }

    // The member's window on the screen that was set, or the second one there is. `warnings` are shown to the clerk.
    void show(const std::vector<Error> &warnings = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // any key or pointer: somebody is here

private:
    [[nodiscard]] QScreen *memberScreen() const;
    void connectMember();
    void showScene();
    void lockWindows();
    Task<void> unlock(QString pin);
    void openCommands();
    void onCommand(const QString &id);

    CounterWorld m_world;
    CounterWindow m_clerk;
    MemberWindow m_member;
    widgets::LockOverlay *m_lock;        // child of the clerk's window
    widgets::CommandPalette *m_commands; // likewise
    std::optional<VisitState> m_shown;
    QTimer m_idle;
};

} // namespace tonggui::counter
