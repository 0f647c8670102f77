// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/CentreSeal.h"
#include "app/core/ports/Clock.h"
#include "app/core/ports/CoreSystem.h"
#include "app/core/ports/Randomness.h"
#include "app/core/ports/ReceiptPress.h"
#include "app/core/ports/SyncStatus.h"
#include "app/core/ports/TicketList.h"
#include "app/core/ports/VisitJournal.h"
#include "app/core/values/Workplace.h"
#include "forms/engine/Catalogue.h"

#include <chrono>

namespace tonggui {

// All that a visit needs of the world. Everything behind the references outlives the desk.
struct VisitWorld
{
    const Clock &clock;
    Randomness &randomness;
    VisitJournal &journal;
    TicketList &tickets;
    CoreSystem &core;
    ReceiptPress &press;
    CentreSeal &seal;
    SyncStatus &link;
    const forms::Catalogue &catalogue;
    Workplace workplace;
    std::chrono::seconds cardPatience{30}; // how long a card is waited for
};

} // namespace tonggui
