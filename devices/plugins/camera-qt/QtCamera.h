// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/DevicePlugin.h"
#include "devices/api/camera/CameraDriver.h"

namespace tonggui::devices::qtcamera {

// From a plugin's settings "port" (the camera's name; empty: any), "openMs", "frozenMs", "sameMs".
[[nodiscard]] std::unique_ptr<CameraDriver> cameraFromSettings(const PluginContext &context);

} // namespace tonggui::devices::qtcamera
