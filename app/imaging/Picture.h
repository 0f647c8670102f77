// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <array>
#include <memory>

namespace tonggui::imaging {

// How pixels lie in memory. Names of planar and packed YUV as V4L2 and Qt use them; colours of video are BT.601.
enum class PixelLayout {
    Bgr24,
    Rgb24,
    Bgrx32, // blue first: 0xffRRGGBB read as a little-endian word
    Rgbx32, // red first
    Grey8,
    Yuyv,
    Uyvy,
    Nv12,
    Nv21,
    Yuv420, // Y, U, V planes
    Yv12    // Y, V, U planes
};

// A picture in somebody else's memory. Planes beyond those of the layout are null. Valid during a call only, unless
// `owner` holds the memory.
struct Picture
{
    PixelLayout layout = PixelLayout::Bgr24;
    int width = 0; // pixels; even for the YUV layouts
    int height = 0;
    std::array<const uchar *, 3> planes{};
    std::array<int, 3> bytesPerLine{};
    std::shared_ptr<const void> owner;
};

} // namespace tonggui::imaging
