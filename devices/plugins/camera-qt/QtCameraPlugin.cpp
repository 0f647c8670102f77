// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-qt/QtCameraPlugin.h"

#include "devices/plugins/camera-qt/QtCamera.h"

namespace tonggui::devices::qtcamera {

Result<std::unique_ptr<Device>> QtCameraPlugin::create(const PluginContext &context)
{
    return cameraFromSettings(context);
}

} // namespace tonggui::devices::qtcamera
