// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/core/ports/Randomness.h"
#include "app/node/centre/CentreIdentities.h"
#include "app/node/centre/NodeRules.h"
#include "app/node/centre/ServiceNames.h"
#include "app/node/centre/ValueCipher.h"
#include "app/node/desks/RateLimit.h"
#include "app/node/ledger/CoreLedger.h"

namespace tonggui::node {

// What the desks of all threads share. Everything in it is thread-safe and outlives them.
struct CentreWorld
{
    const Clock &clock;
    Randomness &randomness;
    const CoreLedger &ledger;
    CentreIdentities identities;
    ValueCipher cipher;
    NodeRules rules;
    ServiceNames services;
    RateLimit requests{rules.requestsPerMinute, clock};
    RateLimit guesses{rules.guessesPerMinute, clock};

    // Ids that nobody can guess: `bytes` random ones as hex.
    [[nodiscard]] QString secretId(int bytes = 16) const
    {
        return QString::fromLatin1(randomness.bytes(bytes).toHex());
    }
};

} // namespace tonggui::node
