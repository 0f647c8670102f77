// SPDX-License-Identifier: Apache-2.0
#include "app/store/StoredTicketList.h"

namespace tonggui::store {

StoredTicketList::StoredTicketList(Store &store)
    : m_store(&store)
{}

Task<Result<Ticket>> StoredTicketList::issue(QString description)
{
    return m_store->change([description = std::move(description)](StoreContents &contents) {
        return contents.tables().tickets.issue(description, contents.now());
    });
}

Task<Result<std::vector<Ticket>>> StoredTicketList::waiting()
{
    return m_store->run(
        [](StoreContents &contents) { return contents.tables().tickets.waiting(contents.now().date()); });
}

Task<Result<std::optional<Ticket>>> StoredTicketList::callNext()
{
    return m_store->change([](StoreContents &contents) { return contents.tables().tickets.callFirst(contents.now()); });
}

} // namespace tonggui::store
