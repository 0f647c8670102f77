// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

#include <chrono>

namespace tonggui::sync {

// What to do with an envelope after an attempt. Pure.
enum class RetryChoice {
    Acknowledge, // it arrived, now or before
    Later,       // the line, the node or the log-in: try again after the delay
    Refuse,      // the node will never take it like this: a person must look; the queue behind it stops
};

struct RetryDecision
{
    RetryChoice choice = RetryChoice::Later;
    std::chrono::milliseconds delay{0};
};

// `attempts` counts those made so far, this one included. `jitter` in 0 … 1 spreads terminals that lost the same line:
// the delay doubles from 2 s to `longest`, of which up to a quarter is jitter.
inline constexpr std::chrono::milliseconds LongestPause = std::chrono::minutes(5);

[[nodiscard]] RetryDecision afterSuccess();
[[nodiscard]] RetryDecision afterError(const Error &error, int attempts, double jitter,
                                       std::chrono::milliseconds longest = LongestPause);

} // namespace tonggui::sync
