// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "devices/api/DeviceErrors.h"

#include <functional>
#include <memory>

namespace tonggui::devices::card {

// A thread for somebody else's functions that block, one after the other. One that does not come back in time cannot be
// ended: it is left alone with its thread, and every later call is answered errors::Silent at once.
class BlockingCalls
{
public:
    BlockingCalls();
    ~BlockingCalls(); // waits for a call that is under way, unless it hangs
    Q_DISABLE_COPY_MOVE(BlockingCalls)

    [[nodiscard]] bool isHung() const { return m_isHung; }

    // Runs `call` in the thread and answers in the caller's; errors::Silent after `limit`. `call` must not touch
    // objects of the caller's thread, and what it needs it must own.
    template <typename T>
    Task<Result<T>> run(std::function<Result<T>()> call, std::chrono::milliseconds limit);

private:
    struct Queue;

    void enqueue(std::function<void()> call);
    template <typename T>
    static Task<Result<T>> answerFrom(QFuture<Result<T>> future)
    {
        co_return co_await future;
    }

    const std::shared_ptr<Queue> m_queue;
    bool m_isHung = false;
};

template <typename T>
Task<Result<T>> BlockingCalls::run(std::function<Result<T>()> call, std::chrono::milliseconds limit)
{
    if (m_isHung) {
        co_return failure(errors::Silent);
    }
    const auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    const QFuture<Result<T>> future = promise->future();
    const std::function<void()> work = [promise, call = std::move(call)] {
        promise->addResult(call());
        promise->finish();
    };
    const std::weak_ptr<Queue> alive = m_queue;
    enqueue(work);
    Task<Result<T>> answer = answerFrom<T>(future);
    const Result<T> outcome = co_await withTimeout(std::move(answer), limit);
    if (!outcome && outcome.error().is(errors::TimedOut)) {
        if (!alive.expired()) {
            m_isHung = true;
        }
        co_return failure(errors::Silent);
    }
    co_return outcome;
}

} // namespace tonggui::devices::card
