// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/IdCard.h"
#include "app/core/values/MemberAccount.h"

#include <chrono>
#include <optional>

namespace tonggui::forms {

// What is known about the person before anyone types. Catalogue entries read it under the names of JGJ/T 320 where the
// standard has one: card.XingMing, card.ZJHM, account.GRZH, account.GRZHYE, member.SJHM … The full list stands in
// forms/schema/README.md.
struct Facts
{
    std::optional<IdCard> card;     // nothing: not read
    std::optional<Member> member;   // nothing: the ledger did not answer
    QString accountNumber;          // GRZH of the account the case is about
    bool isOnline = true;           // the line to the centre, now
    std::chrono::minutes dataAge{}; // how old `member` is, now (rule R-41)

    // The chosen account, or nullptr when it is not among the member's.
    [[nodiscard]] const MemberAccount *account() const;

    // Facts as they stand at `now`: dataAge counted from Member::asOf, never below zero. An empty account number takes
    // the first account that is not closed (status other than 03, 04, 05).
    [[nodiscard]] static Facts at(QDateTime now, std::optional<IdCard> card, std::optional<Member> member,
                                  QString accountNumber = {}, bool isOnline = true);
};

} // namespace tonggui::forms
