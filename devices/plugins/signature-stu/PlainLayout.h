// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/signature/PadLayout.h"

namespace tonggui::devices::stu {

// What a pad shows when nobody made a picture for it: a line to write on and beneath it a cross, an arrow that turns
// back and a tick. No words: a driver has no fonts.
[[nodiscard]] PadLayout plainLayout(int width, int height);

} // namespace tonggui::devices::stu
