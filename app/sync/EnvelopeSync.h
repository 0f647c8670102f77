// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/core/ports/Outbox.h"
#include "app/core/ports/Randomness.h"
#include "app/sync/NodeClient.h"
#include "app/sync/RetryPolicy.h"

#include <functional>

namespace tonggui::sync {

// How a round of sending ended.
struct SendingRound
{
    int acknowledged = 0;
    int waiting = 0;                  // still to be sent
    std::optional<QDateTime> nextTry; // earliest moment at which it makes sense to try again
};

// Carries envelopes to the node in the order of their sequence, one at a time. An answer that got lost is no harm: the
// node tells that it has taken the envelope before.
class EnvelopeSync
{
public:
    // All outlive it.
    EnvelopeSync(Outbox &outbox, NodeClient &client, const Clock &clock, Randomness &randomness,
                 std::chrono::milliseconds longestPause = LongestPause);

    // Sends what is due until nothing is left or an attempt fails. `onProgress` is told after each envelope how many
    // still wait. `isHurried` sends at once what was put off: the line has just come back.
    Task<Result<SendingRound>> run(std::function<void(int waiting)> onProgress, bool isHurried);

private:
    struct Attempt
    {
        bool isAcknowledged = false; // else nothing goes on behind it
        std::optional<QDateTime> nextTry;
    };
    Task<Result<Attempt>> sendOne(OutboxItem item);

    Outbox &m_outbox;
    NodeClient &m_client;
    const Clock &m_clock;
    Randomness &m_randomness;
    std::chrono::milliseconds m_longestPause;
};

} // namespace tonggui::sync
