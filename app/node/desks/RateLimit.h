// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"

#include <QHash>

#include <mutex>

namespace tonggui::node {

// At most so many turns a minute for each key, spread evenly: one that has used up its turns gets the next one after a
// part of the minute. Forgets keys that were quiet for a minute. Thread-safe.
class RateLimit
{
public:
    RateLimit(int turnsPerMinute, const Clock &clock);

    [[nodiscard]] bool takeTurn(const QString &key);

private:
    struct Bucket
    {
        double turns = 0;
        qint64 at = 0; // milliseconds
    };

    void forgetQuietOnes(qint64 now);

    std::mutex m_mutex;
    QHash<QString, Bucket> m_buckets;
    double m_perMinute;
    const Clock &m_clock;
    qint64 m_lastSweep = 0;
};

} // namespace tonggui::node
