// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/SimulatorErrors.h"

#include <array>

namespace tonggui::simulators {

ErrorCatalogue errors::simulatorErrors()
{
    static constexpr std::array all{&ScenarioInvalid, &WireUnusable, &OrderUnknown};
    return all;
}

} // namespace tonggui::simulators
