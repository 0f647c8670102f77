// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Ids.h"
#include "app/node/desks/CentreWorld.h"

namespace tonggui::node {

struct TerminalCertificates
{
    crypto::Certificate terminal; // TLS client, signs envelopes
    crypto::Certificate event;    // certifies members' one-time keys, nothing else
};

// Certificates for the two keys of a terminal. crypto errors::Failed.
[[nodiscard]] Result<TerminalCertificates> issueTerminalCertificates(const CentreWorld &world,
                                                                     const TerminalId &terminal,
                                                                     const QByteArray &terminalKey,
                                                                     const QByteArray &eventKey);

} // namespace tonggui::node
