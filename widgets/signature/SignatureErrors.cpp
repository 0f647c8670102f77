// SPDX-License-Identifier: Apache-2.0
#include "widgets/signature/SignatureErrors.h"

#include <array>

namespace tonggui::widgets {

ErrorCatalogue errors::signatureErrors()
{
    static constexpr std::array all{&SignatureEmpty, &SignatureTooShort};
    return all;
}

} // namespace tonggui::widgets
