// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>
#include <deque>
#include <optional>

namespace tonggui::devices {

// When a driver's process is taken for dead, how soon it is started again, and when it is left alone.
struct SupervisionPolicy
{
    std::chrono::milliseconds startLimit{5000}; // until it answers for the first time
    std::chrono::milliseconds heartbeat{1000};  // between two pings
    int missedHeartbeats = 3;                   // so many in a row: it hangs, and is killed
    qint64 memoryLimitMb = 384;                 // of its own memory, unless its manifest says otherwise
    int mostMessages = 4000;                    // between two pings; more is a flood
    std::chrono::milliseconds secondDelay{100}; // the first restart is at once; from the second on the delay doubles
    std::chrono::milliseconds longestDelay{5000};
    int crashesToQuarantine = 5; // within the window: switched off until somebody switches it on
    std::chrono::milliseconds crashWindow{60000};
};

// Decides about restarts; knows no process and no clock.
class RestartPlan
{
public:
    explicit RestartPlan(SupervisionPolicy policy)
        : m_policy(policy)
    {}

    // The delay before the next start, or nothing: quarantine. `now` is monotonic.
    [[nodiscard]] std::optional<std::chrono::milliseconds> afterCrash(std::chrono::milliseconds now);
    void forget() { m_crashes.clear(); }
    [[nodiscard]] int crashes() const { return int(m_crashes.size()); } // within the window

private:
    SupervisionPolicy m_policy;
    std::deque<std::chrono::milliseconds> m_crashes;
};

} // namespace tonggui::devices
