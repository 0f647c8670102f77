// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/ticketprinter/SimulatedSlip.h"

#include <QImage>

namespace tonggui::simulators {

// The slip as it lies in one's hand. Letters need a QGuiApplication.
[[nodiscard]] QImage pictureOf(const SimulatedSlip &slip);

} // namespace tonggui::simulators
