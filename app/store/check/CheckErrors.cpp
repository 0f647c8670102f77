// SPDX-License-Identifier: Apache-2.0
#include "app/store/check/CheckErrors.h"

#include <array>

namespace tonggui::store {

ErrorCatalogue errors::checkErrors()
{
    static constexpr std::array all{&PagesDamaged, &AuditBroken,     &EnvelopesBroken, &ValueUnreadable, &RowChanged,
                                    &VisitDiffers, &DocumentDiffers, &RowMissing,      &RowOrphaned,     &NumberBehind};
    return all;
}

} // namespace tonggui::store
