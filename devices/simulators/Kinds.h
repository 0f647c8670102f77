// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/Simulator.h"

#include <span>

namespace tonggui::simulators {

// Every simulator there is; a new one is a row in Kinds.cpp.
[[nodiscard]] std::span<const SimulatorKind> simulatorKinds();

} // namespace tonggui::simulators
