// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-qt/QtCamera.h"

#include "devices/plugins/camera-qt/QtCameraSource.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::qtcamera {

std::unique_ptr<CameraDriver> cameraFromSettings(const PluginContext &context)
{
    const auto duration = [&context](const QString &key) {
        return std::chrono::milliseconds(context.settings[key].toInteger());
    };
    const CameraTimes times{
        .first = duration(u"openMs"_s), .frozen = duration(u"frozenMs"_s), .same = duration(u"sameMs"_s)};
    auto gate = std::make_shared<FrameGate>();
    auto source = std::make_unique<QtCameraSource>(gate, context.settings[u"port"_s].toString());
    return std::make_unique<CameraDriver>(context.driver, gate, std::move(source), times, context.clock);
}

} // namespace tonggui::devices::qtcamera
