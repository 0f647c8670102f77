// SPDX-License-Identifier: Apache-2.0
#include "devices/host/PlacedDevice.h"

#include "devices/api/Completion.h"

namespace tonggui::devices {

PlacedDevice::PlacedDevice(DeviceChoice choice, PluginManifest manifest, std::unique_ptr<SupervisedDriver> driver,
                           HealthBook &health)
    : m_choice(std::move(choice))
    , m_kind(manifest.kind)
    , m_manifest(std::move(manifest))
    , m_driver(std::move(driver))
    , m_channel(*m_driver)
    , m_health(health)
{
    follow();
    connect(m_driver.get(), &SupervisedDriver::driverStateChanged, this, [this](DriverState state) {
        if (state == DriverState::Restarting) {
            m_health.noteRestart(id());
        }
    });
}

PlacedDevice::PlacedDevice(DeviceChoice choice, QString kind, JobChannel &channel, HealthBook &health)
    : m_choice(std::move(choice))
    , m_kind(std::move(kind))
    , m_channel(channel)
    , m_health(health)
{
    follow();
}

PlacedDevice::~PlacedDevice() = default;

void PlacedDevice::follow()
{
    connect(&m_channel, &JobChannel::descriptorChanged, this, &JobChannel::descriptorChanged);
    connect(&m_channel, &JobChannel::eventHappened, this, &JobChannel::eventHappened);
    connect(&m_channel, &JobChannel::statusChanged, this, &PlacedDevice::onStatus);
    m_wasWell = isUsable();
}

// A device that is only just starting is not told of as ill; one that was well, or says why it is not, is.
void PlacedDevice::onStatus(const DeviceStatus &status)
{
    const bool isWell = status.isUsable();
    if (!isWell && status.reason && m_toldUnwell != status.reason->code()) {
        m_toldUnwell = status.reason->code();
        m_health.noteUnwell(m_kind, id(), *status.reason);
    } else if (isWell && !m_wasWell && !m_toldUnwell.isEmpty()) {
        m_toldUnwell.clear();
        m_health.noteWell(m_kind, id());
    }
    m_wasWell = isWell;
    Q_EMIT statusChanged(status);
}

Task<Result<QJsonObject>> PlacedDevice::run(JobRequest request, JobProgress progress, std::stop_token stop)
{
    return noted(this, m_channel.run(std::move(request), std::move(progress), std::move(stop)));
}

Task<Result<QJsonObject>> PlacedDevice::noted(QPointer<PlacedDevice> device, Task<Result<QJsonObject>> work)
{
    const Result<QJsonObject> outcome = co_await std::move(work);
    if (device) {
        device->note(outcome);
    }
    co_return outcome;
}

void PlacedDevice::note(const Result<QJsonObject> &outcome)
{
    if (outcome) {
        m_health.noteGood(id());
    } else if (isDeviceFault(completionOf(outcome.error()))) {
        m_health.noteFailure(m_kind, id(), outcome.error());
    }
}

} // namespace tonggui::devices
