// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/http/RequestDesk.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace tonggui::node {

// A fixed number of threads with a bounded queue before them. Each thread has a worker of its own, so a worker needs no
// locks.
class WorkerLane
{
public:
    using Done = std::function<void(HttpResponse)>; // called in the worker's thread

    WorkerLane(int threads, size_t queueLimit, const WorkerFactory &factory);
    ~WorkerLane(); // finishes what was accepted
    WorkerLane(const WorkerLane &) = delete;
    WorkerLane &operator=(const WorkerLane &) = delete;

    // False when the queue is full: nothing was taken.
    [[nodiscard]] bool tryPost(HttpRequest request, Done done);

    [[nodiscard]] size_t waiting() const;

private:
    struct Job
    {
        HttpRequest request;
        Done done;
    };

    void work(const WorkerFactory &factory);
    std::optional<Job> nextJob();

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    size_t m_queueLimit;
    bool m_isEnding = false;
    std::vector<std::thread> m_threads;
};

} // namespace tonggui::node
