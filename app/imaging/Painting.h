// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/imaging/Picture.h"

namespace tonggui::imaging {

// Writes the picture as RGB32 (0xffRRGGBB, native order) of width × height into `to`, scaled where the sizes differ:
// straight into it when they are the same. Any thread. errors::NotAPicture for a picture without pixels or with lines
// that are too short.
[[nodiscard]] Result<void> paintRgb32(const Picture &picture, uchar *to, int width, int height, int bytesPerLine);

} // namespace tonggui::imaging
