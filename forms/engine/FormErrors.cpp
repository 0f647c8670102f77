// SPDX-License-Identifier: Apache-2.0
#include "forms/engine/FormErrors.h"

#include <array>

namespace tonggui::forms {

ErrorCatalogue errors::all()
{
    static constexpr std::array list{
        &ServiceUnknown, &ServiceNotInForce, &ServiceTwice,   &FieldUnknown,       &FieldReadOnly,
        &FormIncomplete, &NothingToResolve,  &FormFileBroken, &FormOfOtherService, &CatalogueFileTooLarge,
        &SchemaBreach,   &KeyTwice,          &IdTwice,        &TextMissing,        &BadExpression,
        &CircularValues, &ParameterOverlap,  &ParameterGap,   &BadParameter,       &CodeListUnknown,
        &BadPattern};
    return list;
}

} // namespace tonggui::forms
