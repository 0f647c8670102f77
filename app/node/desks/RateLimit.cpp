// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/RateLimit.h"

#include <algorithm>

namespace tonggui::node {

namespace {
constexpr double Minute = 60'000;
}

RateLimit::RateLimit(int turnsPerMinute, const Clock &clock)
    : m_perMinute(turnsPerMinute)
    , m_clock(clock)
{}

bool RateLimit::takeTurn(const QString &key)
{
    const qint64 now = m_clock.now().toMSecsSinceEpoch();
    const std::lock_guard lock(m_mutex);
    forgetQuietOnes(now);
    const auto found = m_buckets.find(key);
    Bucket &bucket = found == m_buckets.end() ? *m_buckets.insert(key, {m_perMinute, now}) : *found;
    const double earned = double(std::max<qint64>(0, now - bucket.at)) / Minute * m_perMinute;
    bucket.turns = std::min(m_perMinute, bucket.turns + earned);
    bucket.at = now;
    if (bucket.turns < 1) {
        return false;
    }
    bucket.turns -= 1;
    return true;
}

void RateLimit::forgetQuietOnes(qint64 now)
{
    if (now - m_lastSweep < Minute) {
        return;
    }
    m_lastSweep = now;
    m_buckets.removeIf([now](const auto &entry) { return double(now - entry.value().at) >= Minute; });
}

} // namespace tonggui::node
