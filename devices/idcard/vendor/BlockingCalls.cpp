// SPDX-License-Identifier: Apache-2.0
#include "devices/idcard/vendor/BlockingCalls.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace tonggui::devices::card {

struct BlockingCalls::Queue
{
    std::mutex lock;
    std::condition_variable changed;
    std::deque<std::function<void()>> calls;
    bool mustEnd = false;
    std::thread thread;

    // `self` keeps the queue for as long as its thread needs it.
    static void work(const std::shared_ptr<Queue> &self)
    {
        std::unique_lock guard(self->lock);
        while (true) {
            self->changed.wait(guard, [&self] { return self->mustEnd || !self->calls.empty(); });
            if (self->mustEnd) {
                return;
            }
            std::function<void()> call = std::move(self->calls.front());
            self->calls.pop_front();
            guard.unlock();
            call();
            call = {};
            guard.lock();
        }
    }
};

BlockingCalls::BlockingCalls()
    : m_queue(std::make_shared<Queue>())
{
    m_queue->thread = std::thread([queue = m_queue] { Queue::work(queue); });
}

BlockingCalls::~BlockingCalls()
{
    {
        const std::lock_guard guard(m_queue->lock);
        m_queue->mustEnd = true;
    }
    m_queue->changed.notify_all();
    if (m_isHung) {
        m_queue->thread.detach();
    } else {
        m_queue->thread.join();
    }
}

void BlockingCalls::enqueue(std::function<void()> call)
{
    {
        const std::lock_guard guard(m_queue->lock);
        m_queue->calls.push_back(std::move(call));
    }
    m_queue->changed.notify_all();
}

} // namespace tonggui::devices::card
