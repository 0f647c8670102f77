// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/core/values/Envelope.h"

namespace tonggui {

// Encrypts a draft to the centre, signs it with the terminal's key and links it to the chain. Called by the store
// inside the transaction that numbers the envelope; callable from any thread.
class EnvelopeSealer
{
public:
    virtual ~EnvelopeSealer() = default;
    [[nodiscard]] virtual Result<SealedEnvelope> seal(const EnvelopeDraft &draft,
                                                      const EnvelopeChain &before) const = 0;
};

} // namespace tonggui
