// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/Device.h"
#include "devices/api/camera/CameraFormat.h"
#include "devices/api/camera/FrameRing.h"

namespace tonggui::devices {

// Words in a camera's DeviceCapabilities.
namespace camera {
inline constexpr QLatin1StringView Live("live");       // sends pictures one after the other
inline constexpr QLatin1StringView Still("still");     // takes single pictures, as large as the sensor can
inline constexpr QLatin1StringView Formats("formats"); // limit, text: see formatsFrom
} // namespace camera

struct CameraStreamOptions
{
    PictureSize largest{1280, 720}; // larger pictures are scaled down to fit
    int fps = 0;                    // 0: as the camera likes

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<CameraStreamOptions> fromJson(const QJsonObject &object);
};

struct CameraStillOptions
{
    PictureSize largest;                     // empty: as large as the camera can
    std::chrono::milliseconds timeout{8000}; // for a fresh picture

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<CameraStillOptions> fromJson(const QJsonObject &object);
};

// A camera. Pictures go into a ring of shared memory that the caller made, never through the answer. One stream and one
// still at a time, side by side; a second caller of either is answered errors::Busy. While either runs the status is
// Busy, and HardwareError with errors::PictureFrozen while the picture stands still; it thaws by itself.
// Use CameraFeed and takeStill, not these two.
class Camera : public Device
{
    Q_OBJECT

public:
    using Device::Device;

    // Runs until it is stopped (errors::Cancelled) or the camera fails. `pictureCame`: look into the ring.
    [[nodiscard]] virtual Task<Result<void>> stream(CameraStreamOptions options, FrameRingAddress ring,
                                                    std::function<void()> pictureCame, std::stop_token stop) = 0;
    // Puts one fresh picture into the ring.
    [[nodiscard]] virtual Task<Result<void>> still(CameraStillOptions options, FrameRingAddress ring,
                                                   std::stop_token stop) = 0;

    // Commands "stream" and "still": the options with the ring's address as "ring"; progress {} of a stream: a picture
    // came.
    [[nodiscard]] Task<Result<QJsonObject>> execute(QString command, QJsonObject arguments, JobProgress progress,
                                                    std::stop_token stop) final;

private:
    Task<Result<QJsonObject>> executeStream(CameraStreamOptions options, FrameRingAddress ring, JobProgress progress,
                                            std::stop_token stop);
    Task<Result<QJsonObject>> executeStill(CameraStillOptions options, FrameRingAddress ring, std::stop_token stop);
};

} // namespace tonggui::devices
