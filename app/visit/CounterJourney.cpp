// SPDX-License-Identifier: Apache-2.0
#include "app/visit/CounterJourney.h"

#include <array>

namespace tonggui {

namespace {

using enum VisitState;
using enum VisitEvent;

// clang-format off
constexpr std::array Journey{
    JourneyRow{Called,        CardAccepted,        Identified},
    JourneyRow{Called,        VisitAbandoned,      Abandoned},

    JourneyRow{Identified,    CardAccepted,        Identified},    // another card: it was the wrong one
    JourneyRow{Identified,    MemberRefreshed,     Identified},
    JourneyRow{Identified,    ServiceChosen,       Filling},
    JourneyRow{Identified,    SteppedBack,         Called},
    JourneyRow{Identified,    VisitAbandoned,      Abandoned},

    JourneyRow{Filling,       DraftSaved,          Filling},
    JourneyRow{Filling,       MemberRefreshed,     Filling},
    JourneyRow{Filling,       FormAccepted,        Reviewing},
    JourneyRow{Filling,       SteppedBack,         Identified},
    JourneyRow{Filling,       VisitAbandoned,      Abandoned},

    JourneyRow{Reviewing,     MemberConsented,     Consented},
    JourneyRow{Reviewing,     MemberDeclined,      Filling},
    JourneyRow{Reviewing,     SteppedBack,         Filling},
    JourneyRow{Reviewing,     VisitAbandoned,      Abandoned},

    JourneyRow{Consented,     HandwritingTaken,    Signed},
    JourneyRow{Consented,     MemberDeclined,      Filling},
    JourneyRow{Consented,     SteppedBack,         Reviewing},
    JourneyRow{Consented,     VisitAbandoned,      Abandoned},

    JourneyRow{Signed,        PaperSigned,         Countersigned},
    JourneyRow{Signed,        HandwritingRejected, Consented},     // not legible: once more
    JourneyRow{Signed,        VisitAbandoned,      Abandoned},

    JourneyRow{Countersigned, ReceiptIssued,       Issued},        // from here the case is a fact: no way back

    JourneyRow{Issued,        AnotherServiceAsked, Identified},
    JourneyRow{Issued,        VisitClosed,         Closed},
};
// clang-format on

} // namespace

std::span<const JourneyRow> counterJourney()
{
    return Journey;
}

std::optional<VisitState> nextState(VisitState from, VisitEvent event)
{
    for (const JourneyRow &row : Journey) {
        if (row.from == from && row.event == event) {
            return row.to;
        }
    }
    return std::nullopt;
}

} // namespace tonggui
