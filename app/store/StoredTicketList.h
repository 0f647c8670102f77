// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/TicketList.h"
#include "app/store/Store.h"

namespace tonggui::store {

// The window's own tickets over the terminal's database: a new series each day, nothing left over from the day before.
class StoredTicketList final : public TicketList
{
public:
    explicit StoredTicketList(Store &store); // must outlive the list

    Task<Result<Ticket>> issue(QString description) override;
    Task<Result<std::vector<Ticket>>> waiting() override;
    Task<Result<std::optional<Ticket>>> callNext() override;

private:
    Store *m_store;
};

} // namespace tonggui::store
