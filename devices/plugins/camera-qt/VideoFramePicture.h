// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/imaging/Picture.h"

#include <QVideoFrame>

namespace tonggui::devices::qtcamera {

// The pixels of a frame that is mapped for reading; valid while it stays mapped. Not QVideoFrame::toImage, which needs
// a screen. errors::FormatUnknown.
[[nodiscard]] Result<imaging::Picture> pictureOf(const QVideoFrame &mapped);

} // namespace tonggui::devices::qtcamera
