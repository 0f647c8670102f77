// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-cups/QueueThread.h"

namespace tonggui::devices::cups {

QueueThread::QueueThread(PrinterAddress address, std::chrono::milliseconds limit)
    : m_shown(address.shown)
    , m_room(std::make_shared<Room>(std::move(address), limit))
{
    m_room->thread.setMaxThreadCount(1);
    m_room->thread.setExpiryTimeout(-1); // libcups keeps what it is told for each thread
}

// The common pool is waited for when the program ends.
QueueThread::~QueueThread()
{
    m_room->queue.stop();
    QThreadPool::globalInstance()->start([room = m_room] { room->thread.waitForDone(); });
}

template <typename T, typename Question>
Task<Result<T>> QueueThread::ask(Question question, std::stop_token stop)
{
    const Reply<T> reply;
    Task<Result<T>> work = runIn(m_room->thread, std::move(question));
    detail::forward<T>(std::move(work), reply);
    return answerOf(reply, std::move(stop));
}

Task<Result<QueueState>> QueueThread::look(std::stop_token stop)
{
    return ask<QueueState>([queue = &m_room->queue] { return queue->look(); }, std::move(stop));
}

Task<Result<int>> QueueThread::send(QByteArray pdf, PrintOptions options, std::shared_ptr<Sending> sending,
                                    std::stop_token stop)
{
    const auto question = [queue = &m_room->queue, pdf, options, sending] {
        return queue->send(pdf, options, *sending);
    };
    return ask<int>(question, std::move(stop));
}

Task<Result<CupsQueue::Picture>> QueueThread::follow(int job, std::stop_token stop)
{
    return ask<CupsQueue::Picture>([queue = &m_room->queue, job] { return queue->follow(job); }, std::move(stop));
}

Task<Result<void>> QueueThread::giveUp(std::shared_ptr<Sending> sending)
{
    sending->isGivenUp = true;
    const auto question = [queue = &m_room->queue, sending]() -> Result<void> {
        if (const int job = sending->job) {
            queue->cancel(job);
        }
        return {};
    };
    return ask<void>(question, {});
}

} // namespace tonggui::devices::cups
