// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/Settings.h"
#include "app/terminal/Places.h"
#include "devices/host/DeviceDesk.h"

namespace tonggui::cli {

// Where drivers run and which of them reads cards.
struct ReaderChoice
{
    devices::HostEnvironment environment;
    devices::DeviceChoice device;

    void take(const QString &driver, const QString &port, const QString &speed); // empty ones leave what is
    [[nodiscard]] bool hasPort() const;
};

// As the settings say.
[[nodiscard]] ReaderChoice readerOf(const settings::Settings &settings, const Places &places);

// errors::NotConfigured for the port.
[[nodiscard]] Error portMissing(const QString &configDirectory);

} // namespace tonggui::cli
