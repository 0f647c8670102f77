// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/CameraErrors.h"

#include <array>

namespace tonggui::devices {

ErrorCatalogue errors::cameraErrors()
{
    static constexpr std::array all{&NoCamera,      &CameraNotThere, &SourceUnusable, &NoPicture,
                                    &PictureFrozen, &PictureDamaged, &FormatUnknown,  &RingUnusable};
    return all;
}

} // namespace tonggui::devices
