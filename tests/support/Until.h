// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace tonggui::test {

// Lets the event loop run until `isTrue`; false when that takes longer than `limit` ms. QTest::qWaitFor sleeps 10 ms
// between two looks, which is far too coarse for devices that answer in microseconds.
inline bool until(const std::function<bool()> &isTrue, int limit)
{
    const QDeadlineTimer deadline(limit);
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isTrue() || deadline.hasExpired()) {
            loop.quit();
        }
    });
    look.setTimerType(Qt::PreciseTimer);
    look.start(1);
    if (!isTrue()) {
        loop.exec();
    }
    return isTrue();
}

} // namespace tonggui::test
