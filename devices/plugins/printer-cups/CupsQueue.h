// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "devices/plugins/printer-cups/IppExchange.h"
#include "devices/plugins/printer-cups/QueueState.h"

namespace tonggui::devices::cups {

// A paper on its way into the queue, seen from two threads: who gave it up says so, who sent it takes it out again.
struct Sending
{
    std::atomic<bool> isGivenUp = false;
    std::atomic<int> job = 0; // once the queue has given it a number
};

// One queue of a print server. Everything here blocks and belongs to one thread, except `stop`.
class CupsQueue
{
public:
    CupsQueue(PrinterAddress address, std::chrono::milliseconds limit);

    // Errors of all: ServerGone, QueueUnknown, NoDefaultQueue, ServerRefused.
    [[nodiscard]] Result<QueueState> look();

    // Puts the paper into the queue and answers its number. errors::PaperUncertain when it may be there without one.
    [[nodiscard]] Result<int> send(const QByteArray &pdf, const PrintOptions &options, Sending &sending);

    struct Picture
    {
        JobState job;
        QueueState queue;
    };
    [[nodiscard]] Result<Picture> follow(int job);
    void cancel(int job); // as far as the server can be reached

    void stop() { m_isStopping = true; } // what is under way ends soon, with an error
    [[nodiscard]] const PrinterAddress &address() const { return m_address; }

private:
    using Request = IppMessage;
    [[nodiscard]] Result<void> findDefault(IppExchange &exchange);
    [[nodiscard]] Request request(ipp_op_t operation, int job = 0) const;
    [[nodiscard]] Result<IppMessage> ask(IppExchange &exchange, Request request, const QByteArray &document = {});
    [[nodiscard]] Result<QueueState> look(IppExchange &exchange);
    [[nodiscard]] Result<int> createJob(IppExchange &exchange, const PrintOptions &options);

    PrinterAddress m_address;
    const bool m_usesDefault;
    const std::chrono::milliseconds m_limit;
    std::atomic<bool> m_isStopping = false;
};

} // namespace tonggui::devices::cups
