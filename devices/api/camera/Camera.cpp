// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/Camera.h"

#include "devices/api/DeviceErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr int MostFps = 1000;

Task<Result<QJsonObject>> refused(Error error)
{
    co_return failure(error);
}

void write(QJsonObject &object, PictureSize size)
{
    object[u"width"_s] = size.width;
    object[u"height"_s] = size.height;
}

PictureSize sizeFrom(JsonReader &read)
{
    const qint64 width = read.integer(u"width"_s, 0);
    const qint64 height = read.integer(u"height"_s, 0);
    if (width < 0 || width > LargestSide) {
        read.refuse(u"width"_s);
    }
    if (height < 0 || height > LargestSide) {
        read.refuse(u"height"_s);
    }
    return {int(width), int(height)};
}

Result<QJsonObject> emptyAnswer(const Result<void> &outcome)
{
    return outcome ? Result<QJsonObject>(QJsonObject()) : failure(outcome.error());
}

} // namespace

QJsonObject CameraStreamOptions::toJson() const
{
    QJsonObject object{{u"fps"_s, fps}};
    write(object, largest);
    return object;
}

Result<CameraStreamOptions> CameraStreamOptions::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    CameraStreamOptions options{.largest = sizeFrom(read)};
    const qint64 fps = read.integer(u"fps"_s, 0);
    if (fps < 0 || fps > MostFps) {
        read.refuse(u"fps"_s);
    }
    options.fps = int(fps);
    return read.finish(options);
}

QJsonObject CameraStillOptions::toJson() const
{
    QJsonObject object{{u"timeoutMs"_s, qint64(timeout.count())}};
    write(object, largest);
    return object;
}

Result<CameraStillOptions> CameraStillOptions::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    CameraStillOptions options{.largest = sizeFrom(read)};
    options.timeout = std::chrono::milliseconds(read.integer(u"timeoutMs"_s));
    if (options.timeout.count() < 0) {
        read.refuse(u"timeoutMs"_s);
    }
    return read.finish(options);
}

Task<Result<QJsonObject>> Camera::execute(QString command, QJsonObject arguments, JobProgress progress,
                                          std::stop_token stop)
{
    const bool isStream = command == u"stream"_s;
    if (!isStream && command != u"still"_s) {
        return refused(Error(errors::UnknownCommand, {command}));
    }
    const Result<FrameRingAddress> ring = FrameRingAddress::fromJson(arguments[u"ring"_s].toObject());
    if (!ring) {
        return refused(ring.error());
    }
    if (isStream) {
        const Result<CameraStreamOptions> options = CameraStreamOptions::fromJson(arguments);
        return options ? executeStream(*options, *ring, std::move(progress), std::move(stop))
                       : refused(options.error());
    }
    const Result<CameraStillOptions> options = CameraStillOptions::fromJson(arguments);
    return options ? executeStill(*options, *ring, std::move(stop)) : refused(options.error());
}

Task<Result<QJsonObject>> Camera::executeStream(CameraStreamOptions options, FrameRingAddress ring,
                                                JobProgress progress, std::stop_token stop)
{
    const std::function<void()> tell = [progress] { progress({}); };
    const Result<void> ended = co_await stream(options, ring, tell, stop);
    co_return emptyAnswer(ended);
}

Task<Result<QJsonObject>> Camera::executeStill(CameraStillOptions options, FrameRingAddress ring, std::stop_token stop)
{
    const Result<void> taken = co_await still(options, ring, stop);
    co_return emptyAnswer(taken);
}

} // namespace tonggui::devices
