// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "app/core/values/Ticket.h"

#include <optional>
#include <vector>

namespace tonggui {

// Who waits for this window.
class TicketList
{
public:
    virtual ~TicketList() = default;
    virtual Task<Result<Ticket>> issue(QString description) = 0; // a new number at the end
    virtual Task<Result<std::vector<Ticket>>> waiting() = 0;     // in calling order
    virtual Task<Result<std::optional<Ticket>>> callNext() = 0;  // takes the first, or nothing when nobody waits
};

} // namespace tonggui
