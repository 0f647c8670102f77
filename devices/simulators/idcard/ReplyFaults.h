// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/faults/FaultPlan.h"

namespace tonggui::simulators {

// A reply on its way out.
struct Outgoing
{
    QByteArray bytes;
    int bytesPerSecond = 0; // 0: as fast as they are taken
    int delayMs = 0;
};

// The reply as the fault leaves it; nothing when it is not sent at all. `cardWord`: SW1 SW2.
[[nodiscard]] std::optional<Outgoing> spoiled(Outgoing out, const Fault &fault, quint16 cardWord);

} // namespace tonggui::simulators
