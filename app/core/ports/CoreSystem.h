// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "app/core/values/Ids.h"
#include "app/core/values/MemberAccount.h"

namespace tonggui {

// The centre's ledger as a counter sees it.
class CoreSystem
{
public:
    virtual ~CoreSystem() = default;

    // The visit is the reason of the question; the centre's log keeps it. errors::MemberUnknown, errors::NodeUnreachable.
    virtual Task<Result<Member>> memberByIdNumber(QString idNumber, VisitId visit) = 0;
};

namespace errors {
inline constexpr ErrorDefinition MemberUnknown{
    "core.member-unknown", QT_TRANSLATE_NOOP("Errors", "There is no account under this identity number."),
    QT_TRANSLATE_NOOP("Errors", "Check the card; if it is right, the unit may not have opened an account yet.")};
inline constexpr ErrorDefinition NodeUnreachable{
    "node.unreachable", QT_TRANSLATE_NOOP("Errors", "The server cannot be reached."),
    QT_TRANSLATE_NOOP("Errors", "Services that may be done offline go on; the others wait for the line.")};
} // namespace errors

} // namespace tonggui
