// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "devices/plugins/printer-cups/CupsQueue.h"

#include <QThreadPool>

namespace tonggui::devices::cups {

// A queue in its own thread, where it may block. Questions are carried out one after the other; who stops waiting for
// an answer gets errors::Cancelled at once.
class QueueThread
{
public:
    QueueThread(PrinterAddress address, std::chrono::milliseconds limit);
    ~QueueThread(); // does not wait: what is under way ends by itself soon after

    [[nodiscard]] Task<Result<QueueState>> look(std::stop_token stop);
    // A paper that nobody waits for any more is taken out of the queue again.
    [[nodiscard]] Task<Result<int>> send(QByteArray pdf, PrintOptions options, std::shared_ptr<Sending> sending,
                                         std::stop_token stop);
    [[nodiscard]] Task<Result<CupsQueue::Picture>> follow(int job, std::stop_token stop);
    // Answers when the paper is out of the queue, or its server cannot be reached.
    [[nodiscard]] Task<Result<void>> giveUp(std::shared_ptr<Sending> sending);

    [[nodiscard]] const QString &shown() const { return m_shown; }

private:
    template <typename T, typename Question>
    Task<Result<T>> ask(Question question, std::stop_token stop);

    struct Room
    {
        Room(PrinterAddress address, std::chrono::milliseconds limit)
            : queue(std::move(address), limit)
        {}

        CupsQueue queue;
        QThreadPool thread;
    };

    const QString m_shown;
    const std::shared_ptr<Room> m_room;
};

} // namespace tonggui::devices::cups
