// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/camera/CameraFrame.h"

namespace tonggui::tests {

// The number that a simulated camera writes into each picture, read from its pixels: sixteen blocks along the lower
// edge, a sixteenth of the height, highest bit on the left.
inline int numberIn(const devices::CameraFrame &frame)
{
    int number = 0;
    const int y = frame.height - frame.height / 32;
    for (int bit = 0; bit < 16; ++bit) {
        const int x = frame.width * (2 * bit + 1) / 32;
        const uchar green = frame.pixels[qsizetype(y) * frame.bytesPerLine + x * 4 + 1];
        number = number * 2 + (green > 127 ? 1 : 0);
    }
    return number;
}

} // namespace tonggui::tests
