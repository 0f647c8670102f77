// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/Device.h"
#include "devices/api/PluginBuild.h"

#include <QtPlugin>

#include <memory>

namespace tonggui::devices {

// What a driver gets when it is brought to life.
struct PluginContext
{
    QString driver;       // the plugin's id, for the descriptor
    QJsonObject settings; // complete and checked against the manifest
    const Clock &clock;   // outlives the device
};

// The one entry of a driver: a Qt plugin whose root object implements this and whose metadata is its manifest:
//     Q_PLUGIN_METADATA(IID TONGGUI_DEVICE_PLUGIN_ID FILE "manifest.json")
//     Q_INTERFACES(tonggui::devices::DevicePlugin)
// The root object does no work of its own; `create` must neither block nor throw. The device opens its line by itself.
class DevicePlugin
{
public:
    virtual ~DevicePlugin() = default;
    [[nodiscard]] virtual Result<std::unique_ptr<Device>> create(const PluginContext &context) = 0;
};

} // namespace tonggui::devices

// The number is the version of everything a driver sees: it rises with each change that needs drivers to be built
// again.
#define TONGGUI_DEVICE_PLUGIN_ID "org.tonggui.DevicePlugin/1"
Q_DECLARE_INTERFACE(tonggui::devices::DevicePlugin, TONGGUI_DEVICE_PLUGIN_ID)

// Every driver holds this function by including this header. It is asked before anything else of the driver runs.
extern "C" Q_DECL_EXPORT __attribute__((used)) inline tonggui::devices::PluginBuild tongguiDevicePluginBuild()
{
    using namespace tonggui;
    using namespace tonggui::devices;
    return {TONGGUI_BUILD_TOOLS,
            layoutOf<Error, Result<QJsonObject>, Task<Result<QJsonObject>>, Task<Result<QJsonObject>>::promise_type,
                     std::stop_token, JobProgress, Device, DeviceDescriptor, DeviceCapabilities, DeviceStatus,
                     DeviceEvent, DeviceStatistics, PluginContext>()};
}
