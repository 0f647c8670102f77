// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/DevicePlugin.h"

#include <QObject>

namespace tonggui::devices::vendor {

class VendorPlugin final : public QObject, public DevicePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TONGGUI_DEVICE_PLUGIN_ID FILE "manifest.json")
    Q_INTERFACES(tonggui::devices::DevicePlugin)

public:
    // The process ends itself when the library hangs: its supervisor starts a fresh one.
    [[nodiscard]] Result<std::unique_ptr<Device>> create(const PluginContext &context) override;
};

} // namespace tonggui::devices::vendor
