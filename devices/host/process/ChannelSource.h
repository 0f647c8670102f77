// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/JobServer.h"

#include "rep_DeviceChannel_merged.h"

namespace tonggui::devices {

// The driver's end of the channel: shows the device to the other side and carries its jobs out.
class ChannelSource final : public DeviceChannelSimpleSource
{
    Q_OBJECT

public:
    // `device` outlives the source.
    explicit ChannelSource(Device &device);

    void submit(quint32 job, const QString &command, const QByteArray &arguments, int timeoutMs) override;
    void cancel(quint32 job) override;
    void ping(quint32 number) override;

private:
    void showDescription();
    void showStatus();

    Device &m_device;
    JobServer m_server;
};

} // namespace tonggui::devices
