// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace tonggui {

// Where a visit stands. Each of these survives a power cut; the names are part of the local database.
enum class VisitState {
    Called,        // 叫号: a ticket was called, nobody is known yet
    Identified,    // 身份: card read, accounts seen (or the node was out of reach)
    Filling,       // 填单: a service was chosen, its form is open
    Reviewing,     // 核对: the paper is drafted and lies before the member
    Consented,     // 签字: the member agreed and may sign
    Signed,        // the member's hand is on it
    Countersigned, // the clerk's signature too; the seal may still be missing
    Issued,        // 回执: paper stored, envelope on its way
    Closed,        // done
    Abandoned,     // ended without a paper
};

enum class VisitEvent {
    TicketCalled,
    CardAccepted,
    MemberRefreshed,
    ServiceChosen,
    DraftSaved,
    FormAccepted,
    MemberConsented,
    MemberDeclined,
    HandwritingTaken,
    HandwritingRejected,
    PaperSigned,
    ReceiptIssued,
    AnotherServiceAsked,
    SteppedBack,
    VisitClosed,
    VisitAbandoned,
};

[[nodiscard]] QString stateName(VisitState state); // "identified"
[[nodiscard]] std::optional<VisitState> stateFrom(QStringView name);
[[nodiscard]] QString eventName(VisitEvent event); // "visit.card-accepted", as the audit chain writes it
[[nodiscard]] bool isOpen(VisitState state);       // offered again after a restart

} // namespace tonggui
