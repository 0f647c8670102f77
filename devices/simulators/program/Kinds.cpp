// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/program/Kinds.h"

#include "devices/simulators/idcard/IdCardSimulator.h"

namespace tonggui::simulators {

std::span<const SimulatorKind> simulatorKinds()
{
    static const SimulatorKind All[] = {
        {"idcard", "ID card reader with a SAM_V module on a serial line", makeIdCardSimulator},
    };
    return All;
}

} // namespace tonggui::simulators
