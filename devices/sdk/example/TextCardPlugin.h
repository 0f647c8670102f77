// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/DevicePlugin.h"

#include <QObject>

namespace example {

// The entry: the one object that tonggui-device-host makes of this library. It says which description belongs to it and
// makes the device; it does nothing else.
class TextCardPlugin final : public QObject, public tonggui::devices::DevicePlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TONGGUI_DEVICE_PLUGIN_ID FILE "manifest.json")
    Q_INTERFACES(tonggui::devices::DevicePlugin)

public:
    [[nodiscard]] tonggui::Result<std::unique_ptr<tonggui::devices::Device>>
    create(const tonggui::devices::PluginContext &context) override;
};

} // namespace example
