// SPDX-License-Identifier: Apache-2.0
#include "app/sync/RetryPolicy.h"

#include "app/protocol/ApiErrors.h"

#include <algorithm>
#include <array>

using namespace std::chrono_literals;

namespace tonggui::sync {

namespace {

constexpr std::chrono::milliseconds FirstDelay = 2s;

bool isFinal(const Error &error)
{
    static constexpr std::array final{&protocol::errors::EnvelopeConflict, &protocol::errors::EnvelopeRefused,
                                      &protocol::errors::TooLarge, &protocol::errors::BadRequest};
    return std::ranges::any_of(final, [&](const ErrorDefinition *definition) { return error.is(*definition); });
}

} // namespace

RetryDecision afterSuccess()
{
    return {RetryChoice::Acknowledge, 0ms};
}

RetryDecision afterError(const Error &error, int attempts, double jitter, std::chrono::milliseconds longest)
{
    if (isFinal(error)) {
        return {RetryChoice::Refuse, 0ms};
    }
    const int doublings = std::clamp(attempts - 1, 0, 10);
    const auto whole = std::min<std::chrono::milliseconds>(FirstDelay * (1 << doublings), longest);
    const auto spread = std::chrono::milliseconds(qint64(double(whole.count()) * 0.25 * std::clamp(jitter, 0.0, 1.0)));
    return {RetryChoice::Later, whole - spread};
}

} // namespace tonggui::sync
