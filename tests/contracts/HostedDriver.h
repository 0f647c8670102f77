// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/host/SupervisedDriver.h"

#include <QTemporaryDir>

namespace tonggui::devices {

// A driver in a process of its own, as products run it, for contract tests that know nothing but the driver's folder:
//     TONGGUI_DRIVER_MANIFEST   the description beside the driver's library
//     TONGGUI_DEVICE_HOST       the program tonggui-device-host
// With TONGGUI_DRIVER_TRACE set the driver's wire log goes to standard error.
class HostedDriver
{
public:
    // `settings` as a workplace sets them; the description's defaults complete them.
    [[nodiscard]] static Result<std::unique_ptr<HostedDriver>> start(const QJsonObject &settings);

    [[nodiscard]] SupervisedDriver &channel() { return *m_driver; } // for a Remote… class of devices/api
    [[nodiscard]] const PluginManifest &manifest() const { return m_manifest; }
    void kill(); // without warning; supervision starts the driver again

private:
    HostedDriver() = default;

    QTemporaryDir m_runtime;
    PluginManifest m_manifest;
    std::unique_ptr<SupervisedDriver> m_driver;
};

} // namespace tonggui::devices
