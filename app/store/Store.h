// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "app/store/StoreContents.h"

#include <QThread>

#include <functional>

namespace tonggui::store {

// The terminal's database in a thread of its own. Work is done in the order in which it was asked for; answers come in
// the asking thread, which needs an event loop. Callable from any thread. The destructor lets everything that was asked
// for come to its end.
class Store
{
public:
    // Errors: see store::errors; core DiskFull, StoreBroken.
    [[nodiscard]] static Task<Result<std::unique_ptr<Store>>> open(StoreOptions options);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    // Runs `job(StoreContents &) -> Result<T>` in the store's thread.
    template <typename Job>
    auto run(Job job) -> Task<std::invoke_result_t<Job, StoreContents &>>
    {
        using T = typename std::invoke_result_t<Job, StoreContents &>::value_type;
        const QFuture<Result<T>> answer = [&] {
            const Reply<T> reply;
            post([reply, job = std::move(job)](StoreContents &contents) mutable { reply.set(job(contents)); });
            return reply.future(); // the reply itself goes with the job: a job that is dropped answers
        }();
        co_return co_await answer;
    }

    // The same inside one transaction: durable as a whole when it has answered, or nothing of it.
    template <typename Job>
    auto change(Job job) -> Task<std::invoke_result_t<Job, StoreContents &>>
    {
        return run([job = std::move(job)](StoreContents &contents) mutable {
            return contents.connection().transact([&] { return job(contents); });
        });
    }

private:
    class Worker;

    Store();
    void post(std::function<void(StoreContents &)> job);

    QThread m_thread;
    std::unique_ptr<Worker> m_worker; // lives in m_thread
};

} // namespace tonggui::store
