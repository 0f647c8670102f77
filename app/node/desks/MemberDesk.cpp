// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/MemberDesk.h"

#include "app/node/desks/WithdrawalBook.h"

using namespace Qt::StringLiterals;

namespace tonggui::node {

MemberDesk::MemberDesk(Database &database, const CentreWorld &world, StaffDesk &staff)
    : m_database(database)
    , m_world(world)
    , m_staff(staff)
{}

Result<Member> MemberDesk::lookUp(const protocol::MemberLookup &lookup, const EnrolledTerminal &terminal)
{
    const Result<StaffEntry> clerk = m_staff.loggedIn(lookup.token, terminal);
    if (!clerk) {
        return failure(clerk.error());
    }
    const QString idNumber = lookup.idNumber.trimmed().toUpper();
    const Result<Member> found = m_world.ledger.memberByIdNumber(idNumber);
    const Result<int> written = m_database.run(
        "INSERT INTO member_lookups (at, staff, terminal, visit, member_lookup, outcome) VALUES (?, ?, ?, ?, ?, ?)",
        {timeValue(m_world.clock.now()), clerk->id.text(), terminal.id.text(), lookup.visit.text().left(64),
         m_world.cipher.lookup(u"member"_s, idNumber), found ? u"told"_s : found.error().code()});
    if (!written) {
        return failure(written.error()); // nobody is told anything that is not written down
    }
    return found ? withOwnPostings(*found) : found;
}

Result<Member> MemberDesk::withOwnPostings(Member member)
{
    WithdrawalBook book(m_database, m_world);
    for (MemberAccount &account : member.accounts) {
        const Result<std::optional<QDate>> next = book.nextDay(account.number);
        if (!next) {
            return failure(next.error());
        }
        if (*next && (!account.nextWithdrawal || *account.nextWithdrawal < **next)) {
            account.nextWithdrawal = *next;
        }
    }
    return member;
}

} // namespace tonggui::node
