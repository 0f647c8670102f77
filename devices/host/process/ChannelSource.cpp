// SPDX-License-Identifier: Apache-2.0
#include "devices/host/process/ChannelSource.h"

namespace tonggui::devices {

ChannelSource::ChannelSource(Device &device)
    : m_device(device)
    , m_server(device)
{
    connect(&device, &Device::descriptorChanged, this, &ChannelSource::showDescription);
    connect(&device, &Device::statusChanged, this, &ChannelSource::showStatus);
    connect(&device, &Device::eventHappened, this,
            [this](const DeviceEvent &event) { Q_EMIT happened(canonicalJson(event.toJson())); });
    connect(&m_server, &JobServer::acknowledged, this, &ChannelSource::acknowledged);
    connect(&m_server, &JobServer::progressed, this, &ChannelSource::progressed);
    connect(&m_server, &JobServer::completed, this, &ChannelSource::completed);
    showDescription();
    showStatus();
}

void ChannelSource::submit(quint32 job, const QString &command, const QByteArray &arguments, int timeoutMs)
{
    m_server.submit(job, command, arguments, std::chrono::milliseconds(timeoutMs));
}

void ChannelSource::cancel(quint32 job)
{
    m_server.cancel(job);
}

void ChannelSource::ping(quint32 number)
{
    Q_EMIT ponged(number);
}

void ChannelSource::showDescription()
{
    setDescriptor(canonicalJson(m_device.descriptor().toJson()));
    setCapabilities(canonicalJson(m_device.capabilities().toJson()));
}

void ChannelSource::showStatus()
{
    setStatus(canonicalJson(m_device.status().toJson()));
}

} // namespace tonggui::devices
