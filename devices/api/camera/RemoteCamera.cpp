// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/RemoteCamera.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::chrono::seconds OpeningGrace(5);
constexpr std::chrono::hours LongestStream(24 * 20); // what fits into a job's time-out; a feed begins a new one

template <typename Options>
QJsonObject argumentsOf(const Options &options, const FrameRingAddress &ring)
{
    QJsonObject arguments = options.toJson();
    arguments[u"ring"_s] = ring.toJson();
    return arguments;
}

Result<void> endOf(const Result<QJsonObject> &answer)
{
    return answer ? Result<void>() : failure(answer.error());
}

} // namespace

RemoteCamera::RemoteCamera(JobChannel &channel, const Clock &clock, QObject *parent)
    : Camera(clock, parent)
    , m_channel(channel)
{
    connect(&channel, &JobChannel::descriptorChanged, this, &Device::descriptorChanged);
    connect(&channel, &JobChannel::statusChanged, this, &Device::statusChanged);
    connect(&channel, &JobChannel::eventHappened, this, &Device::eventHappened);
}

Task<Result<void>> RemoteCamera::stream(CameraStreamOptions options, FrameRingAddress ring,
                                        std::function<void()> pictureCame, std::stop_token stop)
{
    const QPointer<RemoteCamera> self(this);
    const JobProgress progress = [pictureCame](const QJsonObject &) { pictureCame(); };
    const JobRequest request{u"stream"_s, argumentsOf(options, ring), LongestStream};
    const Result<QJsonObject> answer = co_await m_channel.run(request, progress, stop);
    const Result<void> end = endOf(answer);
    if (self) {
        self->count(end);
    }
    co_return end;
}

Task<Result<void>> RemoteCamera::still(CameraStillOptions options, FrameRingAddress ring, std::stop_token stop)
{
    const QPointer<RemoteCamera> self(this);
    const JobRequest request{u"still"_s, argumentsOf(options, ring), options.timeout + OpeningGrace};
    const Result<QJsonObject> answer = co_await m_channel.run(request, {}, stop);
    const Result<void> end = endOf(answer);
    if (self) {
        self->count(end);
    }
    co_return end;
}

} // namespace tonggui::devices
