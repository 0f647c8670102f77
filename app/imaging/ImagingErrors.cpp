// SPDX-License-Identifier: Apache-2.0
#include "app/imaging/ImagingErrors.h"

#include <array>

namespace tonggui::imaging {

ErrorCatalogue errors::imagingErrors()
{
    static constexpr std::array all{&NotAPicture, &TooLarge, &VideoNotOpen, &VideoEnded};
    return all;
}

} // namespace tonggui::imaging
