// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/settings/TomlFile.h"

#include <QJsonObject>

#include <vector>

namespace tonggui::settings {

// One section of devices.toml: a device that stands at this workplace.
//     [hall-printer]
//     driver = "printer-cups"
//     title = "Printer in the hall"
//     port = "ipp://10.0.3.21/ipp/print"
// Every other key is a setting of the driver, whose manifest knows which there are.
struct DeviceEntry
{
    QString section;
    QString driver;
    QString title;        // the section's name unless told
    QJsonObject settings; // texts, integers and booleans
    TomlPlace place;      // of the section
};

// The name of the file beside the settings.
inline constexpr QLatin1StringView DeviceListFile("devices.toml");

// The devices of `directory`/devices.toml in the order of the file; none when there is no such file. All mistakes at
// once, each with file:line:column: errors::BrokenFile, DeviceWithoutDriver, UnknownKey (outside of a section, or
// deeper), WrongKind, SecretInFile.
[[nodiscard]] tl::expected<std::vector<DeviceEntry>, std::vector<Error>> readDeviceList(const QString &directory);

} // namespace tonggui::settings
