// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSocketNotifier>

#include <memory>

namespace tonggui::simulators {

// Lets the program end in order when it is asked to (SIGINT, SIGTERM), so that its link disappears.
class QuitOnSignal
{
public:
    QuitOnSignal(); // before the application starts threads
    ~QuitOnSignal();
    Q_DISABLE_COPY_MOVE(QuitOnSignal)

private:
    int m_signals = -1;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tonggui::simulators
