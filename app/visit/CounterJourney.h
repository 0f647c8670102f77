// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/visit/VisitState.h"

#include <span>

namespace tonggui {

// The visit at a counter, as a table. What is not in it cannot happen.
struct JourneyRow
{
    VisitState from;
    VisitEvent event;
    VisitState to;
};

[[nodiscard]] std::span<const JourneyRow> counterJourney();

// The state after `event`, or nothing when the event does not belong here.
[[nodiscard]] std::optional<VisitState> nextState(VisitState from, VisitEvent event);

} // namespace tonggui
