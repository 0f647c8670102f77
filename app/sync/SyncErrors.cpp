// SPDX-License-Identifier: Apache-2.0
#include "app/sync/SyncErrors.h"

#include <array>

namespace tonggui::sync {

ErrorCatalogue errors::all()
{
    static constexpr std::array list{&NodeNotTrusted, &BadAddress, &EnrolmentPending};
    return list;
}

} // namespace tonggui::sync
