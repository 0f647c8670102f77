// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/signature/SimulatedStu.h"

#include <vector>

namespace tonggui::simulators {

// A place of a pen in thousandths of the screen, pressure in thousandths of the greatest; 0 is a pen in the air.
struct ScriptPoint
{
    int x = 0;
    int y = 0;
    int pressure = 0;
};

using ScriptStroke = std::vector<ScriptPoint>;

// Three strokes that a hand could have written.
[[nodiscard]] std::vector<ScriptStroke> usualSignature();

// The samples of a pen that comes near, writes the strokes and goes away.
[[nodiscard]] std::vector<StuPen> writing(const StuModel &model, const std::vector<ScriptStroke> &strokes);

// The same for a pen that touches one place.
[[nodiscard]] std::vector<StuPen> tap(const StuModel &model, int x, int y);

// A pen that moves over the pad without touching it.
[[nodiscard]] std::vector<StuPen> hovering(const StuModel &model);

} // namespace tonggui::simulators
