// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/tables/AuditChain.h"
#include "app/store/tables/DeliveryTable.h"
#include "app/store/tables/DocumentTable.h"
#include "app/store/tables/EnvelopeTable.h"
#include "app/store/tables/IdentityTable.h"
#include "app/store/tables/NumberTable.h"
#include "app/store/tables/StaffTable.h"
#include "app/store/tables/TicketTable.h"
#include "app/store/tables/VisitTable.h"

namespace tonggui::store {

// All tables over one connection and one key; both must outlive them.
struct Tables
{
    Tables(Connection &connection, const RowCipher &cipher)
        : numbers(connection, cipher)
        , audit(connection, cipher)
        , visits(connection, cipher)
        , documents(connection, cipher)
        , envelopes(connection, cipher)
        , deliveries(connection, cipher)
        , tickets(connection, cipher)
        , staff(connection, cipher)
        , identities(connection, cipher)
    {}

    NumberTable numbers;
    AuditChain audit;
    VisitTable visits;
    DocumentTable documents;
    EnvelopeTable envelopes;
    DeliveryTable deliveries;
    TicketTable tickets;
    StaffTable staff;
    IdentityTable identities;
};

} // namespace tonggui::store
