// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/JobChannel.h"

namespace tonggui::devices {

// The channel to a device of this program's own, such as the pen on the member's screen: jobs end by their time-out and
// with an outcome of the closed set here as well.
class LocalChannel final : public JobChannel
{
    Q_OBJECT

public:
    // `device` outlives the channel.
    explicit LocalChannel(Device &device, QObject *parent = nullptr);

    [[nodiscard]] DeviceDescriptor descriptor() const override { return m_device.descriptor(); }
    [[nodiscard]] DeviceCapabilities capabilities() const override { return m_device.capabilities(); }
    [[nodiscard]] DeviceStatus status() const override { return m_device.status(); }
    [[nodiscard]] Task<Result<QJsonObject>> run(JobRequest request, JobProgress progress,
                                                std::stop_token stop) override;

private:
    static Task<Result<QJsonObject>> limited(Task<Result<QJsonObject>> work, std::chrono::milliseconds limit,
                                             std::stop_source own, std::stop_token stop);

    Device &m_device;
};

} // namespace tonggui::devices
