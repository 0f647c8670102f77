// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/DevicePlugin.h"

#include <QObject>

namespace tonggui::devices::cups {

class CupsPlugin final : public QObject, public DevicePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TONGGUI_DEVICE_PLUGIN_ID FILE "manifest.json")
    Q_INTERFACES(tonggui::devices::DevicePlugin)

public:
    [[nodiscard]] Result<std::unique_ptr<Device>> create(const PluginContext &context) override;
};

} // namespace tonggui::devices::cups
