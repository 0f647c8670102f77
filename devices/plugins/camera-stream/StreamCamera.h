// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/DevicePlugin.h"
#include "devices/api/camera/CameraDriver.h"

namespace tonggui::devices::streamcamera {

// A camera with an address, or a file in its place. From a plugin's settings "port", "openMs", "frozenMs", "sameMs",
// "probeMs". A file may stand still for as long as it likes.
[[nodiscard]] std::unique_ptr<CameraDriver> cameraFromSettings(const PluginContext &context);

} // namespace tonggui::devices::streamcamera
