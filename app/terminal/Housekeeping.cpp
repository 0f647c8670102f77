// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/Housekeeping.h"

namespace tonggui {

Housekeeping::Housekeeping(store::Store &store, const Clock &clock, int keepDays, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_keepDays(keepDays)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { work(); });
}

void Housekeeping::start(std::chrono::milliseconds first, std::chrono::milliseconds period)
{
    m_period = period;
    m_timer.start(first);
}

Task<Result<store::Cleared>> Housekeeping::clear()
{
    const QDateTime before = m_clock.now().addDays(-m_keepDays);
    co_return co_await store::clearBefore(m_store, before);
}

Task<void> Housekeeping::work()
{
    const QPointer<Housekeeping> self(this); // the program may end while the store works
    const Result<store::Cleared> done = co_await clear();
    if (self) {
        m_timer.start(m_period);
        Q_EMIT cleared(done ? done->visits : 0);
    }
}

} // namespace tonggui
