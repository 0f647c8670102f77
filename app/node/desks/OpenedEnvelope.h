// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/desks/TerminalRegister.h"
#include "app/protocol/CaseContent.h"
#include "app/protocol/EnvelopeMessages.h"

namespace tonggui::node {

// An envelope that was read as far as its header.
struct AddressedEnvelope
{
    protocol::EnvelopeWire wire;
    protocol::EnvelopeHeader header;
};

// protocol errors::EnvelopeRefused with the reason, when it is no envelope of this terminal.
[[nodiscard]] Result<AddressedEnvelope> readEnvelope(const QByteArray &bytes, const EnrolledTerminal &terminal);

// Checks the terminal's signature and the payload's hash, decrypts and reads the case. protocol
// errors::EnvelopeRefused.
[[nodiscard]] Result<protocol::CaseContent>
openEnvelope(const AddressedEnvelope &envelope, const EnrolledTerminal &terminal, const crypto::Identity &inbox);

} // namespace tonggui::node
