// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-stream/StreamCamera.h"

#include "devices/plugins/camera-stream/MjpegSource.h"
#include "devices/plugins/camera-stream/VideoSource.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::streamcamera {

namespace {

std::unique_ptr<PictureSource> sourceOf(const QString &place, const std::shared_ptr<FrameGate> &gate, ProbeTimes times)
{
    if (QUrl(place).scheme() == u"http"_s) {
        return std::make_unique<MjpegSource>(gate, place, times);
    }
    return std::make_unique<VideoSource>(gate, place, times);
}

} // namespace

std::unique_ptr<CameraDriver> cameraFromSettings(const PluginContext &context)
{
    const auto duration = [&context](const QString &key) {
        return std::chrono::milliseconds(context.settings[key].toInteger());
    };
    const QString named = context.settings[u"port"_s].toString();
    const QString place = QUrl(named).isLocalFile() ? QUrl(named).toLocalFile() : named;
    const bool isFile = !PlaceProbe::isAddress(place);
    const CameraTimes times{.first = duration(u"openMs"_s),
                            .frozen = duration(u"frozenMs"_s),
                            .same = isFile ? std::chrono::milliseconds(0) : duration(u"sameMs"_s)};
    auto gate = std::make_shared<FrameGate>();
    auto source = sourceOf(place, gate, {.open = times.first, .probe = duration(u"probeMs"_s)});
    return std::make_unique<CameraDriver>(context.driver, gate, std::move(source), times, context.clock);
}

} // namespace tonggui::devices::streamcamera
