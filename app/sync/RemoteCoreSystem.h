// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/CoreSystem.h"
#include "app/sync/NodeClient.h"
#include "app/sync/StaffLogIn.h"

namespace tonggui::sync {

// The centre's ledger, asked through the node.
class RemoteCoreSystem final : public CoreSystem
{
public:
    // Both outlive it.
    RemoteCoreSystem(NodeClient &client, const StaffLogIn &logIn);

    Task<Result<Member>> memberByIdNumber(QString idNumber, VisitId visit) override;

private:
    NodeClient &m_client;
    const StaffLogIn &m_logIn;
};

} // namespace tonggui::sync
