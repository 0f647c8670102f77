// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/signature/SimulatedStu.h"

namespace tonggui::simulators {

// What the pad shows as rows of R, G, B; empty when it shows nothing.
[[nodiscard]] QByteArray screenOf(const SimulatedStu &pad);

// The same as a portable pixmap. False: the file cannot be written.
[[nodiscard]] bool writeScreen(const SimulatedStu &pad, const QString &file);

} // namespace tonggui::simulators
