// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/Settings.h"
#include "app/terminal/Places.h"
#include "devices/host/DeviceDesk.h"

namespace tonggui {

// Where this terminal's drivers are and run, and where it remembers its devices.
[[nodiscard]] devices::HostEnvironment deviceEnvironmentOf(const settings::Settings &settings, const Places &places);

// What stands at this workplace: the card reader of the settings card.*, when they name its port, then the devices of
// `configDirectory`/devices.toml. Those that are wrong are told in `warnings`; the others are used all the same.
[[nodiscard]] std::vector<devices::DeviceChoice>
deviceChoicesOf(const settings::Settings &settings, const QString &configDirectory, std::vector<Error> &warnings);

// Adds them to `desk`; which cannot be used is told in `warnings`.
void furnish(devices::DeviceDesk &desk, const std::vector<devices::DeviceChoice> &choices,
             std::vector<Error> &warnings);

// Lets it use what is plugged in, when the settings allow it.
void discover(devices::DeviceDesk &desk, const settings::Settings &settings);

} // namespace tonggui
