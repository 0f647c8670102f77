// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Store.h"

namespace tonggui::store {

struct Cleared
{
    int visits = 0;
    int documents = 0;
    int envelopes = 0; // bodies; the chain's rows stay
    int tickets = 0;
};

// Takes away what need not stay on the terminal: cases that the node acknowledged before `before`, with their papers
// and visits, visits that were broken off before then, tickets of earlier days. What still waits to be sent or sealed
// stays. The record of events stays and remembers the clearing.
[[nodiscard]] Task<Result<Cleared>> clearBefore(Store &store, QDateTime before);

} // namespace tonggui::store
