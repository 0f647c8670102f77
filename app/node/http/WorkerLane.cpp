// SPDX-License-Identifier: Apache-2.0
#include "app/node/http/WorkerLane.h"

namespace tonggui::node {

WorkerLane::WorkerLane(int threads, size_t queueLimit, const WorkerFactory &factory)
    : m_queueLimit(queueLimit)
{
    for (int i = 0; i < threads; ++i) {
        m_threads.emplace_back([this, factory] { work(factory); });
    }
}

WorkerLane::~WorkerLane()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isEnding = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) {
        thread.join();
    }
}

bool WorkerLane::tryPost(HttpRequest request, Done done)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isEnding || m_jobs.size() >= m_queueLimit) {
            return false;
        }
        m_jobs.push_back({std::move(request), std::move(done)});
    }
    m_wake.notify_one();
    return true;
}

size_t WorkerLane::waiting() const
{
    const std::lock_guard lock(m_mutex);
    return m_jobs.size();
}

std::optional<WorkerLane::Job> WorkerLane::nextJob()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_isEnding || !m_jobs.empty(); });
    if (m_jobs.empty()) {
        return {};
    }
    Job job = std::move(m_jobs.front());
    m_jobs.pop_front();
    return job;
}

void WorkerLane::work(const WorkerFactory &factory)
{
    const std::unique_ptr<RequestWorker> worker = factory();
    while (std::optional<Job> job = nextJob()) {
        job->done(worker->answer(job->request));
    }
}

} // namespace tonggui::node
