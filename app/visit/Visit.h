// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/IdCard.h"
#include "app/core/values/MemberAccount.h"
#include "app/core/values/Staff.h"
#include "app/core/values/Ticket.h"
#include "app/visit/CaseFile.h"
#include "app/visit/VisitState.h"

namespace tonggui {

// One entry of a visit's course.
struct VisitStep
{
    VisitState state;
    QDateTime at;
    QString actor; // staff id
};

// Everything that happens to one person at one counter. A value: what the journal keeps and a restart brings back.
struct Visit
{
    VisitId id;
    Ticket ticket;
    StaffSession clerk;
    VisitState state = VisitState::Called;
    std::optional<IdCard> card;
    std::optional<Member> member; // nothing while the node is out of reach
    std::optional<CaseFile> currentCase;
    std::vector<CaseId> finishedCases;
    std::vector<VisitStep> steps;
    QDateTime startedAt;

    [[nodiscard]] QByteArray toSnapshot() const; // "tonggui.visit/1"
    [[nodiscard]] static Result<Visit> fromSnapshot(const QByteArray &snapshot);
};

} // namespace tonggui
