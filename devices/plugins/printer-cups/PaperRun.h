// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/plugins/printer-cups/QueueThread.h"

namespace tonggui::devices::cups {

struct RunTimes
{
    std::chrono::milliseconds poll{500};   // between two questions about a paper
    std::chrono::milliseconds gone{15000}; // a server that cannot be reached for so long has lost the paper
};

// Told each time the queue was looked at during a job.
using QueueSeen = std::function<void(const Result<QueueState> &)>;

// One paper from the first question to the end its queue tells. Touches nothing but the queue. A paper that is given up
// is taken out of it.
[[nodiscard]] Task<Result<PrintedPaper>> runPaper(std::shared_ptr<QueueThread> queue, QByteArray pdf,
                                                  PrintOptions options, RunTimes times, PrintProgressed progress,
                                                  QueueSeen seen, std::stop_token stop);

} // namespace tonggui::devices::cups
