// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/camera/CameraFrame.h"

#include <QImage>

namespace tonggui::widgets {

// The frame as an image, without copying a pixel: the image holds the frame while it lives.
[[nodiscard]] QImage imageOf(const devices::CameraFrame &frame);

} // namespace tonggui::widgets
