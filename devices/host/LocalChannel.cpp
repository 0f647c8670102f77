// SPDX-License-Identifier: Apache-2.0
#include "devices/host/LocalChannel.h"

namespace tonggui::devices {

LocalChannel::LocalChannel(Device &device, QObject *parent)
    : JobChannel(parent)
    , m_device(device)
{
    connect(&device, &Device::descriptorChanged, this, &JobChannel::descriptorChanged);
    connect(&device, &Device::statusChanged, this, &JobChannel::statusChanged);
    connect(&device, &Device::eventHappened, this, &JobChannel::eventHappened);
}

Task<Result<QJsonObject>> LocalChannel::run(JobRequest request, JobProgress progress, std::stop_token stop)
{
    if (!progress) {
        progress = [](const QJsonObject &) {};
    }
    const std::stop_source own;
    Task<Result<QJsonObject>> work =
        m_device.execute(request.command, request.arguments, std::move(progress), own.get_token());
    return limited(std::move(work), request.timeout, own, std::move(stop));
}

// Asked to stop, the device itself says that it was cancelled.
Task<Result<QJsonObject>> LocalChannel::limited(Task<Result<QJsonObject>> work, std::chrono::milliseconds limit,
                                                std::stop_source own, std::stop_token stop)
{
    const std::stop_callback onStop(stop, [&own] { own.request_stop(); });
    co_return co_await withTimeout(std::move(work), limit, own);
}

} // namespace tonggui::devices
