// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/JobChannel.h"
#include "devices/api/camera/Camera.h"

namespace tonggui::devices {

// A camera whose driver runs elsewhere.
class RemoteCamera final : public Camera
{
    Q_OBJECT

public:
    // Both must outlive the camera.
    RemoteCamera(JobChannel &channel, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] DeviceDescriptor descriptor() const override { return m_channel.descriptor(); }
    [[nodiscard]] DeviceCapabilities capabilities() const override { return m_channel.capabilities(); }
    [[nodiscard]] DeviceStatus status() const override { return m_channel.status(); }

    [[nodiscard]] Task<Result<void>> stream(CameraStreamOptions options, FrameRingAddress ring,
                                            std::function<void()> pictureCame, std::stop_token stop) override;
    [[nodiscard]] Task<Result<void>> still(CameraStillOptions options, FrameRingAddress ring,
                                           std::stop_token stop) override;

private:
    JobChannel &m_channel;
};

} // namespace tonggui::devices
