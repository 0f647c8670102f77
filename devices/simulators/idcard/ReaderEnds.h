// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/Simulator.h"
#include "devices/simulators/idcard/IdCardScenario.h"
#include "devices/simulators/wire/WireEnd.h"

#include <memory>

namespace tonggui::simulators {

// The wire that a simulated reader hangs on: a pseudo-terminal or TCP for a plain module; for one that is wrapped a
// local socket at `place.link` that stands for its USB.
[[nodiscard]] std::unique_ptr<WireEnd> readerEnd(ReaderWrap wrap, const SimulatorPlace &place);

} // namespace tonggui::simulators
