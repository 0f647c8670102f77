// SPDX-License-Identifier: Apache-2.0
#include "app/store/StoreErrors.h"

#include <array>

namespace tonggui::store {

ErrorCatalogue errors::all()
{
    static constexpr std::array all{&NoDatabase,      &NotADatabase,    &ForeignDatabase, &NewerDatabase,
                                    &OlderDatabase,   &OtherKey,        &OtherTerminal,   &InUse,
                                    &NoAccess,        &Damaged,         &AlreadySaved,    &NumbersExhausted,
                                    &SealerOutOfStep, &EnvelopeUnknown, &IdentityMissing, &OfflineTooOld};
    return all;
}

} // namespace tonggui::store
