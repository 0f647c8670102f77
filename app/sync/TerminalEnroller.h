// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/Identity.h"
#include "app/protocol/EnrolmentMessages.h"
#include "app/sync/NodeClient.h"

namespace tonggui::sync {

// What a terminal has once it belongs to a centre.
struct EnrolledTerminal
{
    TerminalId id;
    crypto::Identity terminal;       // TLS client, signs envelopes
    crypto::Identity eventAuthority; // certifies one member's key for one paper
    crypto::Certificate root;
    crypto::Certificate inbox;
};

// Asks a node to take this terminal. The keys are made here and never leave; a person approves at the node.
class TerminalEnroller
{
public:
    // Both outlive it.
    TerminalEnroller(NodeClient &client, QThreadPool &pool);

    // The code to show beside the node's. errors::TerminalTaken, errors::BadEnrolmentCode.
    Task<Result<protocol::EnrolmentTicket>> request(TerminalId terminal, QString oneTimeCode);

    // errors::EnrolmentPending until somebody decided; errors::EnrolmentRefused.
    Task<Result<EnrolledTerminal>> collect();

private:
    NodeClient &m_client;
    QThreadPool &m_pool;
    TerminalId m_id;
    protocol::EnrolmentTicket m_ticket;
    std::optional<crypto::PrivateKey> m_terminalKey;
    std::optional<crypto::PrivateKey> m_eventKey;
};

} // namespace tonggui::sync
