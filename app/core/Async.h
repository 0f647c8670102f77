// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>
#include <stop_token>

namespace tonggui {

// An asynchronous step. It starts at once and is resumed in the thread that awaits it.
template <typename T>
using Task = QCoro::Task<T>;

// One answer that arrives later, in the thread of the one who awaits. The first `set` wins; later ones are ignored.
// Copies share the same slot. A slot that is dropped unset answers with errors::Cancelled.
template <typename T>
class Reply
{
public:
    Reply()
        : m_state(std::make_shared<State>())
    {}

    bool set(Result<T> value) const
    {
        if (m_state->isSet) {
            return false;
        }
        m_state->isSet = true;
        m_state->promise.addResult(std::move(value));
        m_state->promise.finish();
        return true;
    }

    [[nodiscard]] bool isSet() const { return m_state->isSet; }

    [[nodiscard]] QFuture<Result<T>> future() const { return m_state->promise.future(); }

private:
    struct State
    {
        State() { promise.start(); }
        ~State()
        {
            if (!isSet) {
                promise.addResult(failure(errors::Cancelled));
                promise.finish();
            }
        }
        State(const State &) = delete;
        State &operator=(const State &) = delete;

        QPromise<Result<T>> promise;
        bool isSet = false;
    };

    std::shared_ptr<State> m_state;
};

namespace detail {
template <typename T>
Task<void> forward(Task<Result<T>> work, Reply<T> reply)
{
    reply.set(co_await std::move(work));
}
} // namespace detail

// Awaits `work` for at most `limit`. When the time is over, `stop` is asked to stop and errors::TimedOut is the answer;
// the work itself may still run to its end, its answer is dropped. Needs an event loop in the calling thread.
template <typename T>
Task<Result<T>> withTimeout(Task<Result<T>> work, std::chrono::milliseconds limit,
                            std::stop_source stop = std::stop_source())
{
    const Reply<T> reply;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [reply, stop, limit]() mutable {
        const auto seconds = std::chrono::duration<double>(limit).count();
        if (reply.set(failure(errors::TimedOut, {QString::number(seconds)}))) {
            stop.request_stop();
        }
    });
    timer.start(limit);
    detail::forward<T>(std::move(work), reply);
    const QFuture<Result<T>> future = reply.future();
    co_return co_await future;
}

// Waits for somebody to set `reply`; errors::Cancelled as soon as `stop` is asked to stop, which must happen in this thread.
template <typename T>
Task<Result<T>> answerOf(Reply<T> reply, std::stop_token stop)
{
    const std::stop_callback onStop(stop, [reply] { reply.set(failure(errors::Cancelled)); });
    const QFuture<Result<T>> future = reply.future();
    co_return co_await future;
}

// Lets `length` pass, never less; errors::Cancelled as soon as `stop` is asked to stop, which must happen in this thread.
inline Task<Result<void>> pauseFor(std::chrono::milliseconds length, std::stop_token stop)
{
    const Reply<void> reply;
    QTimer timer;
    timer.setSingleShot(true);
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [reply] { reply.set({}); });
    timer.start(length);
    co_return co_await answerOf(reply, stop);
}

// A trap of GCC 12: a lambda with captures, or a value in braces, that is written inside a co_await expression is
// destroyed twice. Name it first:
//     const auto hashing = [pin] { … };
//     const QString hash = co_await runIn(pool, hashing);

// Runs `function` (which must not touch objects of the calling thread) in `pool` and resumes in the calling thread.
template <typename Function>
auto runIn(QThreadPool &pool, Function function) -> Task<std::invoke_result_t<Function>>
{
    using T = std::invoke_result_t<Function>;
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    const QFuture<T> future = promise->future();
    pool.start([promise, function = std::move(function)]() mutable {
        if constexpr (std::is_void_v<T>) {
            function();
        } else {
            promise->addResult(function());
        }
        promise->finish();
    });
    co_return co_await future;
}

} // namespace tonggui
