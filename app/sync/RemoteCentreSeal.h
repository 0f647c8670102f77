// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/CentreSeal.h"
#include "app/sync/NodeClient.h"

namespace tonggui::sync {

// The seal, asked for at the node.
class RemoteCentreSeal final : public CentreSeal
{
public:
    explicit RemoteCentreSeal(NodeClient &client); // outlives it

    Task<Result<QByteArray>> seal(CaseId caseId, QByteArray signedPdf) override;

private:
    NodeClient &m_client;
};

} // namespace tonggui::sync
