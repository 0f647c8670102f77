// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/StaffCache.h"
#include "app/core/ports/StaffDirectory.h"
#include "app/sync/NodeClient.h"
#include "app/sync/StaffLogIn.h"

namespace tonggui::sync {

// Asks the node who somebody is; when it is out of reach, what this terminal remembers.
class NodeStaffDirectory final : public StaffDirectory
{
public:
    // All outlive it. `logIn` gets the proof of a log-in that the node confirmed.
    NodeStaffDirectory(NodeClient &client, StaffCache &cache, StaffLogIn &logIn);

    Task<Result<StaffSession>> logIn(StaffId id, QString pin) override;

private:
    Task<Result<StaffSession>> logInOffline(StaffId id, QString pin);

    NodeClient &m_client;
    StaffCache &m_cache;
    StaffLogIn &m_logIn;
};

} // namespace tonggui::sync
