// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/Facts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::forms {

namespace {

bool isClosed(const MemberAccount &account)
{
    return account.status == u"03"_s || account.status == u"04"_s || account.status == u"05"_s;
}

} // namespace

const MemberAccount *Facts::account() const
{
    if (!member) {
        return nullptr;
    }
    const auto found = std::ranges::find(member->accounts, accountNumber, &MemberAccount::number);
    return found == member->accounts.end() ? nullptr : &*found;
}

Facts Facts::at(QDateTime now, std::optional<IdCard> card, std::optional<Member> member, QString accountNumber,
                bool isOnline)
{
    Facts facts{.card = std::move(card),
                .member = std::move(member),
                .accountNumber = std::move(accountNumber),
                .isOnline = isOnline,
                .dataAge = {}};
    if (facts.member) {
        const qint64 seconds = qMax<qint64>(0, facts.member->asOf.secsTo(now));
        facts.dataAge = std::chrono::minutes(seconds / 60);
        if (facts.accountNumber.isEmpty()) {
            const auto open = std::ranges::find_if_not(facts.member->accounts, isClosed);
            if (open != facts.member->accounts.end()) {
                facts.accountNumber = open->number;
            } else if (!facts.member->accounts.empty()) {
                facts.accountNumber = facts.member->accounts.front().number;
            }
        }
    }
    return facts;
}

} // namespace tonggui::forms
