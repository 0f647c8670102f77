// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/core/values/Staff.h"
#include "app/crypto/IdentityShelf.h"
#include "app/sync/NodeClient.h"
#include "app/sync/StaffLogIn.h"

namespace tonggui::sync {

// A clerk's signing key at this terminal: made here, certified by the node, kept on the shelf.
class ClerkCertifier
{
public:
    // All outlive it.
    ClerkCertifier(NodeClient &client, crypto::IdentityShelf &shelf, const StaffLogIn &logIn, const Clock &clock,
                   QThreadPool &pool);

    // The key on the shelf while its certificate is valid for a while yet; else a new one from the node.
    // errors::NodeUnreachable when there is none and the node is out of reach.
    Task<Result<crypto::Identity>> identityOf(StaffSession clerk);

private:
    Task<Result<crypto::Identity>> certify(StaffSession clerk);

    NodeClient &m_client;
    crypto::IdentityShelf &m_shelf;
    const StaffLogIn &m_logIn;
    const Clock &m_clock;
    QThreadPool &m_pool;
};

} // namespace tonggui::sync
