// SPDX-License-Identifier: Apache-2.0
#include "devices/api/PluginErrors.h"

#include <array>

namespace tonggui::devices {

ErrorCatalogue errors::pluginErrors()
{
    static constexpr std::array all{&ManifestInvalid, &LibraryMissing, &LibraryUnusable, &WrongAbi,
                                    &NotAsDeclared,   &DriverUnknown,  &DriverTwice,     &SettingInvalid};
    return all;
}

} // namespace tonggui::devices
