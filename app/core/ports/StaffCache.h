// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "app/core/values/Staff.h"

namespace tonggui {

// Who logged in at this terminal before, so that work goes on when the node is out of reach. Keeps a memory-hard hash of the PIN, never
// the PIN; locks after repeated wrong PINs like the node does.
class StaffCache
{
public:
    virtual ~StaffCache() = default;

    // After a log-in that the node confirmed: clears the count of wrong PINs.
    virtual Task<Result<void>> remember(StaffSession session, QString pin) = 0;

    // errors::StaffUnknownOffline, errors::WrongPin (with the tries that are left), errors::StaffLocked (with the time). A success
    // is marked isOffline.
    virtual Task<Result<StaffSession>> verify(StaffId id, QString pin) = 0;

    // After the node refused this PIN: forgets the person if it is the one that is kept here, since it is not right any more (a new
    // PIN, or an account that was disabled, which the node answers alike). Counts no try; nobody of that id is no error.
    virtual Task<Result<void>> forgetIfKept(StaffId id, QString pin) = 0;

    // After the node said that the account is gone or locked.
    virtual Task<Result<void>> forget(StaffId id) = 0;
};

} // namespace tonggui
