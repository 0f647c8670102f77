// SPDX-License-Identifier: Apache-2.0
#include "app/settings/SettingsErrors.h"

#include <array>

namespace tonggui::settings {

ErrorCatalogue errors::all()
{
    static constexpr std::array all{&BrokenFile, &UnknownKey,  &WrongKind,   &OutOfRange, &SecretInFile,       &Locked,
                                    &WrongLevel, &NotLockable, &UnknownFile, &NoFiles,    &DeviceWithoutDriver};
    return all;
}

} // namespace tonggui::settings
