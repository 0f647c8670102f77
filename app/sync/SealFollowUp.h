// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/core/ports/VisitJournal.h"
#include "app/sync/NodeClient.h"

namespace tonggui::sync {

// Fetches the centre's seal for papers that were issued offline, once their case has arrived.
class SealFollowUp
{
public:
    // All outlive it.
    SealFollowUp(VisitJournal &journal, NodeClient &client, const Clock &clock);

    // How many papers were sealed in this round. A paper whose case is still on its way is left for a later round.
    Task<Result<int>> run();

private:
    Task<Result<bool>> follow(CaseId caseId);

    VisitJournal &m_journal;
    NodeClient &m_client;
    const Clock &m_clock;
};

} // namespace tonggui::sync
