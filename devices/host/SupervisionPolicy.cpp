// SPDX-License-Identifier: Apache-2.0
#include "devices/host/SupervisionPolicy.h"

#include <algorithm>

namespace tonggui::devices {

std::optional<std::chrono::milliseconds> RestartPlan::afterCrash(std::chrono::milliseconds now)
{
    m_crashes.push_back(now);
    while (now - m_crashes.front() > m_policy.crashWindow) {
        m_crashes.pop_front();
    }
    if (crashes() >= m_policy.crashesToQuarantine) {
        return std::nullopt;
    }
    if (crashes() == 1) {
        return std::chrono::milliseconds(0);
    }
    std::chrono::milliseconds delay = m_policy.secondDelay;
    for (int i = 2; i < crashes() && delay < m_policy.longestDelay; ++i) {
        delay *= 2;
    }
    return std::min(delay, m_policy.longestDelay);
}

} // namespace tonggui::devices
