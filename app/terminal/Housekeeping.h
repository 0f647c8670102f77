// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/store/Retention.h"

#include <QPointer>
#include <QTimer>

namespace tonggui {

// Takes away what need not stay on the terminal: cases that the node has had for some days. Works by itself while the
// program runs; a failure is met again in the next round.
class Housekeeping : public QObject
{
    Q_OBJECT

public:
    // Both outlive it. `keepDays` count from the node's acknowledgement.
    Housekeeping(store::Store &store, const Clock &clock, int keepDays, QObject *parent = nullptr);

    // The first round comes when the program has come to rest, so that nobody waits for it.
    void start(std::chrono::milliseconds first = std::chrono::minutes(2),
               std::chrono::milliseconds period = std::chrono::hours(6));

    Task<Result<store::Cleared>> clear();

Q_SIGNALS:
    void cleared(int visits); // after each round

private:
    Task<void> work();

    store::Store &m_store;
    const Clock &m_clock;
    int m_keepDays;
    QTimer m_timer;
    std::chrono::milliseconds m_period{0};
};

} // namespace tonggui
