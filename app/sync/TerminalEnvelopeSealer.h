// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/EnvelopeSealer.h"
#include "app/crypto/Identity.h"

namespace tonggui::sync {

// Closes envelopes: CMS to the centre's inbox, header signed with the terminal's key, linked to the one before.
class TerminalEnvelopeSealer final : public EnvelopeSealer
{
public:
    TerminalEnvelopeSealer(TerminalId terminal, crypto::Identity identity, crypto::Certificate inbox);

    [[nodiscard]] Result<SealedEnvelope> seal(const EnvelopeDraft &draft, const EnvelopeChain &before) const override;

private:
    TerminalId m_terminal;
    crypto::Identity m_identity;
    crypto::Certificate m_inbox;
};

} // namespace tonggui::sync
