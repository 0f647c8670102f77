// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceErrors.h"

#include <array>

namespace tonggui::devices {

ErrorCatalogue errors::deviceErrors()
{
    static constexpr std::array all{&PortNotOpen,   &PortTaken,         &Silent,       &BadFrame,    &BadChecksum,
                                    &HalfFrame,     &Unplugged,         &Busy,         &NotChosen,   &UnknownCommand,
                                    &DriverStopped, &DriverSwitchedOff, &DriverFailed, &HostMissing, &RuntimeFolder,
                                    &ReportRefused, &NoOtherDevice};
    return all;
}

} // namespace tonggui::devices
