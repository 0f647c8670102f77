// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-stream/StreamPlugin.h"

#include "devices/plugins/camera-stream/StreamCamera.h"

namespace tonggui::devices::streamcamera {

Result<std::unique_ptr<Device>> StreamPlugin::create(const PluginContext &context)
{
    return cameraFromSettings(context);
}

} // namespace tonggui::devices::streamcamera
