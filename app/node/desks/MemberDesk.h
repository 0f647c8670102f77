// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/MemberAccount.h"
#include "app/node/desks/StaffDesk.h"

namespace tonggui::node {

// Tells a clerk about a depositor, and writes down who asked.
class MemberDesk
{
public:
    MemberDesk(Database &database, const CentreWorld &world, StaffDesk &staff);

    // protocol errors::NotLoggedIn; core errors::MemberUnknown; errors::NoLedger.
    [[nodiscard]] Result<Member> lookUp(const protocol::MemberLookup &lookup, const EnrolledTerminal &terminal);

private:
    [[nodiscard]] Result<Member> withOwnPostings(Member member);

    Database &m_database;
    const CentreWorld &m_world;
    StaffDesk &m_staff;
};

} // namespace tonggui::node
