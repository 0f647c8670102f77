// SPDX-License-Identifier: Apache-2.0
#include "app/sync/TerminalEnvelopeSealer.h"

#include "app/crypto/CmsEnvelope.h"
#include "app/crypto/Digest.h"
#include "app/protocol/EnvelopeMessages.h"

namespace tonggui::sync {

TerminalEnvelopeSealer::TerminalEnvelopeSealer(TerminalId terminal, crypto::Identity identity,
                                               crypto::Certificate inbox)
    : m_terminal(std::move(terminal))
    , m_identity(std::move(identity))
    , m_inbox(std::move(inbox))
{}

Result<SealedEnvelope> TerminalEnvelopeSealer::seal(const EnvelopeDraft &draft, const EnvelopeChain &before) const
{
    Result<QByteArray> payload = crypto::encryptTo(m_inbox, draft.content);
    if (!payload) {
        return failure(payload.error());
    }
    protocol::EnvelopeHeader header;
    header.id = draft.id;
    header.caseId = draft.caseId;
    header.terminal = m_terminal;
    header.sequence = before.sequence + 1;
    header.previous = before.hash;
    header.payloadSha256 = crypto::sha256(*payload);
    header.payloadBytes = payload->size();
    header.closedAt = draft.closedAt;
    protocol::EnvelopeWire wire;
    wire.header = header.toBytes();
    wire.payload = std::move(*payload);
    wire.signature = m_identity.key.signSha256(wire.header);
    return SealedEnvelope{.id = draft.id,
                          .caseId = draft.caseId,
                          .body = wire.toBytes(),
                          .chain = {header.sequence, crypto::sha256(wire.header)}};
}

} // namespace tonggui::sync
