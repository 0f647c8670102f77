// SPDX-License-Identifier: Apache-2.0
#include "app/sync/EnvelopeSync.h"

namespace tonggui::sync {

namespace {
constexpr int BatchSize = 16;
}

EnvelopeSync::EnvelopeSync(Outbox &outbox, NodeClient &client, const Clock &clock, Randomness &randomness,
                           std::chrono::milliseconds longestPause)
    : m_outbox(outbox)
    , m_client(client)
    , m_clock(clock)
    , m_randomness(randomness)
    , m_longestPause(longestPause)
{}

Task<Result<SendingRound>> EnvelopeSync::run(std::function<void(int waiting)> onProgress, bool isHurried)
{
    SendingRound round;
    bool mayGoOn = true;
    while (mayGoOn) {
        Result<std::vector<OutboxItem>> batch = co_await m_outbox.pending(BatchSize);
        if (!batch) {
            co_return failure(batch.error());
        }
        if (batch->empty()) {
            break;
        }
        for (const OutboxItem &item : *batch) {
            if (!isHurried && item.notBefore.isValid() && item.notBefore > m_clock.now()) {
                round.nextTry = item.notBefore;
                mayGoOn = false;
                break;
            }
            const Result<Attempt> sent = co_await sendOne(item);
            if (!sent) {
                co_return failure(sent.error());
            }
            const Result<OutboxSummary> summary = co_await m_outbox.summary();
            round.waiting = summary ? summary->waiting : round.waiting;
            mayGoOn = sent->isAcknowledged;
            round.nextTry = sent->nextTry;
            if (!mayGoOn) {
                break;
            }
            ++round.acknowledged;
            onProgress(round.waiting);
        }
    }
    const Result<OutboxSummary> summary = co_await m_outbox.summary();
    if (summary) {
        round.waiting = summary->waiting;
    }
    co_return round;
}

Task<Result<EnvelopeSync::Attempt>> EnvelopeSync::sendOne(OutboxItem item)
{
    const Result<QJsonObject> answer = co_await m_client.send(protocol::routes::SendEnvelope, item.body);
    const double jitter = quint8(m_randomness.bytes(1)[0]) / 255.0;
    const RetryDecision decision =
        answer ? afterSuccess() : afterError(answer.error(), item.attempts + 1, jitter, m_longestPause);
    const QDateTime nextTry = m_clock.now().addMSecs(decision.delay.count());
    Result<void> noted;
    switch (decision.choice) {
    case RetryChoice::Acknowledge:
        noted = co_await m_outbox.acknowledge(item.id, m_clock.now());
        break;
    case RetryChoice::Later:
        noted = co_await m_outbox.postpone(item.id, nextTry, answer.error().code());
        break;
    case RetryChoice::Refuse:
        noted = co_await m_outbox.refuse(item.id, answer.error().code());
        break;
    }
    if (!noted) {
        co_return failure(noted.error());
    }
    Attempt attempt;
    attempt.isAcknowledged = decision.choice == RetryChoice::Acknowledge;
    if (decision.choice == RetryChoice::Later) {
        attempt.nextTry = nextTry;
    }
    co_return attempt;
}

} // namespace tonggui::sync
