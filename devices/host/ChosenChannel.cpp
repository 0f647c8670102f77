// SPDX-License-Identifier: Apache-2.0
#include "devices/host/ChosenChannel.h"

#include "devices/api/DeviceErrors.h"

namespace tonggui::devices {

ChosenChannel::ChosenChannel(QString kind, QObject *parent)
    : JobChannel(parent)
    , m_kind(std::move(kind))
{}

void ChosenChannel::choose(JobChannel *channel)
{
    if (m_channel) {
        m_channel->disconnect(this);
    }
    m_channel = channel;
    if (m_channel) {
        connect(m_channel, &JobChannel::descriptorChanged, this, &JobChannel::descriptorChanged);
        connect(m_channel, &JobChannel::statusChanged, this, &JobChannel::statusChanged);
        connect(m_channel, &JobChannel::eventHappened, this, &JobChannel::eventHappened);
    }
    Q_EMIT descriptorChanged();
    Q_EMIT statusChanged(status());
}

DeviceDescriptor ChosenChannel::descriptor() const
{
    return m_channel ? m_channel->descriptor() : DeviceDescriptor{.kind = m_kind};
}

DeviceCapabilities ChosenChannel::capabilities() const
{
    return m_channel ? m_channel->capabilities() : DeviceCapabilities();
}

DeviceStatus ChosenChannel::status() const
{
    return m_channel ? m_channel->status()
                     : DeviceStatus{DeviceState::NoDevice, MediaPosition::Unknown, Error(errors::NotChosen)};
}

Task<Result<QJsonObject>> ChosenChannel::run(JobRequest request, JobProgress progress, std::stop_token stop)
{
    if (m_channel) {
        return m_channel->run(std::move(request), std::move(progress), std::move(stop));
    }
    const Reply<QJsonObject> reply;
    reply.set(failure(errors::NotChosen));
    return answerOf(reply, {});
}

} // namespace tonggui::devices
