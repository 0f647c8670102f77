// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "app/core/values/Staff.h"

namespace tonggui {

// Checks who sits at the counter.
class StaffDirectory
{
public:
    virtual ~StaffDirectory() = default;

    // errors::WrongPin, errors::StaffLocked, errors::StaffUnknownOffline.
    virtual Task<Result<StaffSession>> logIn(StaffId id, QString pin) = 0;
};

} // namespace tonggui
