// SPDX-License-Identifier: Apache-2.0
#include "devices/host/SupervisedDriver.h"

#include "devices/api/Completion.h"
#include "devices/api/DeviceErrors.h"

#include "rep_DeviceChannel_merged.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {
constexpr std::chrono::seconds
    AnswerGrace(3); // the driver's process ends its jobs itself; this is for one that does not
} // namespace

SupervisedDriver::SupervisedDriver(HostEnvironment environment, PluginManifest manifest, QJsonObject settings,
                                   SupervisionPolicy policy, QObject *parent)
    : JobChannel(parent)
    , m_environment(std::move(environment))
    , m_manifest(std::move(manifest))
    , m_settings(std::move(settings))
    , m_policy(policy)
    , m_plan(policy)
{
    m_descriptor.kind = m_manifest.kind;
    m_descriptor.driver = m_manifest.id;
    m_clock.start();
    m_restart.setSingleShot(true);
    connect(&m_restart, &QTimer::timeout, this, &SupervisedDriver::beginLife);
}

SupervisedDriver::~SupervisedDriver()
{
    endJobs(Error(errors::Cancelled), true);
}

void SupervisedDriver::start()
{
    if (m_state == DriverState::Off) {
        setState(DriverState::Starting);
        beginLife();
    }
}

void SupervisedDriver::switchOn()
{
    if (m_state == DriverState::Quarantined || m_state == DriverState::Refused) {
        m_plan.forget();
        m_refusal.reset();
        setState(DriverState::Starting);
        beginLife();
    }
}

qint64 SupervisedDriver::processId() const
{
    return m_life ? m_life->processId() : 0;
}

void SupervisedDriver::beginLife()
{
    m_life = std::make_unique<HostLife>(m_environment, m_manifest, m_settings, m_policy);
    connect(m_life.get(), &HostLife::ready, this, &SupervisedDriver::onReady);
    connect(m_life.get(), &HostLife::ended, this, &SupervisedDriver::onEnded);
    m_life->start();
}

void SupervisedDriver::onReady()
{
    DeviceChannelReplica *const channel = &m_life->channel();
    connect(channel, &DeviceChannelReplica::progressed, this, &SupervisedDriver::onProgressed);
    connect(channel, &DeviceChannelReplica::completed, this, &SupervisedDriver::onCompleted);
    connect(channel, &DeviceChannelReplica::descriptorChanged, this, &SupervisedDriver::takeDescription);
    connect(channel, &DeviceChannelReplica::capabilitiesChanged, this, &SupervisedDriver::takeDescription);
    connect(channel, &DeviceChannelReplica::statusChanged, this, &SupervisedDriver::takeStatus);
    connect(channel, &DeviceChannelReplica::happened, this, [this](const QByteArray &bytes) {
        countMessage();
        if (const auto event = parseJsonObject(bytes).and_then(DeviceEvent::fromJson)) {
            Q_EMIT eventHappened(*event);
        }
    });
    setState(DriverState::Ready);
    takeDescription();
    takeStatus();
    for (auto &[id, job] : m_jobs) {
        send(id, job);
    }
}

void SupervisedDriver::onEnded(HostLife::End end, const Error &error)
{
    m_life.release()->deleteLater(); // it is in the middle of telling us
    if (end == HostLife::End::Refused) {
        m_refusal = error;
        setState(DriverState::Refused);
    } else if (const auto delay = m_plan.afterCrash(std::chrono::milliseconds(m_clock.elapsed()))) {
        ++m_restarts;
        setState(DriverState::Restarting);
        m_restart.start(*delay);
    } else {
        m_refusal = Error(errors::DriverSwitchedOff, {m_manifest.id, QString::number(m_plan.crashes())})
                        .because(error.detail());
        setState(DriverState::Quarantined);
    }
    setStatus({DeviceState::Offline, MediaPosition::Unknown, m_refusal.value_or(error)});
    endJobs(error, false);
    if (m_refusal) {
        endJobs(*m_refusal, true);
    }
}

Task<Result<QJsonObject>> SupervisedDriver::run(JobRequest request, JobProgress progress, std::stop_token stop)
{
    const Reply<QJsonObject> reply;
    const quint32 id = ++m_lastJob;
    const std::chrono::milliseconds limit = request.timeout + AnswerGrace;
    if (m_refusal) {
        reply.set(failure(*m_refusal));
    } else {
        Job &job = m_jobs.emplace(id, Job{std::move(request), std::move(progress), reply}).first->second;
        if (m_life && m_life->isReady()) {
            send(id, job);
        }
    }
    return follow(this, id, reply, limit, std::move(stop));
}

Task<Result<QJsonObject>> SupervisedDriver::follow(QPointer<SupervisedDriver> driver, quint32 id,
                                                   Reply<QJsonObject> reply, std::chrono::milliseconds limit,
                                                   std::stop_token stop)
{
    Task<Result<QJsonObject>> answer = answerOf(reply, stop);
    const Result<QJsonObject> outcome = co_await withTimeout(std::move(answer), limit);
    if (driver) {
        driver->forget(id);
    }
    co_return outcome;
}

void SupervisedDriver::send(quint32 id, Job &job)
{
    if (!std::exchange(job.isSent, true)) {
        const QByteArray arguments = canonicalJson(job.request.arguments);
        m_life->channel().submit(id, job.request.command, arguments, int(job.request.timeout.count()));
    }
}

// Nobody waits any more: what is still under way is stopped.
void SupervisedDriver::forget(quint32 id)
{
    const auto job = m_jobs.extract(id);
    if (job && job.mapped().isSent && m_life && m_life->isReady()) {
        m_life->channel().cancel(id);
    }
}

void SupervisedDriver::onCompleted(quint32 id, const QByteArray &outcome)
{
    if (const auto job = m_jobs.extract(id)) {
        job.mapped().reply.set(decodeOutcome(outcome));
    }
}

void SupervisedDriver::onProgressed(quint32 id, const QByteArray &progress)
{
    countMessage();
    const auto job = m_jobs.find(id);
    const Result<QJsonObject> step = parseJsonObject(progress);
    if (job != m_jobs.end() && job->second.progress && step && !job->second.reply.isSet()) {
        const JobProgress tell = job->second.progress; // may end the job
        tell(*step);
    }
}

void SupervisedDriver::endJobs(const Error &error, bool alsoUnsent)
{
    for (auto it = m_jobs.begin(); it != m_jobs.end();) {
        if (it->second.isSent || alsoUnsent) {
            it->second.reply.set(failure(error));
            it = m_jobs.erase(it);
        } else {
            ++it;
        }
    }
}

void SupervisedDriver::takeDescription()
{
    countMessage();
    if (!m_life) {
        return;
    }
    DeviceChannelReplica &channel = m_life->channel();
    const auto descriptor = parseJsonObject(channel.descriptor()).and_then(DeviceDescriptor::fromJson);
    const auto capabilities = parseJsonObject(channel.capabilities()).and_then(DeviceCapabilities::fromJson);
    if (descriptor && capabilities && !(*descriptor == m_descriptor && *capabilities == m_capabilities)) {
        m_descriptor = *descriptor;
        m_capabilities = *capabilities;
        Q_EMIT descriptorChanged();
    }
}

void SupervisedDriver::takeStatus()
{
    countMessage();
    const QByteArray bytes = m_life ? m_life->channel().status() : QByteArray();
    if (auto status = parseJsonObject(bytes).and_then(DeviceStatus::fromJson)) {
        setStatus(std::move(*status));
    }
}

// The old life may still speak while it is being put away.
void SupervisedDriver::countMessage()
{
    if (m_life) {
        m_life->countMessage();
    }
}

void SupervisedDriver::setState(DriverState state)
{
    m_state = state;
    Q_EMIT driverStateChanged(state);
}

void SupervisedDriver::setStatus(DeviceStatus status)
{
    if (!(status == m_status)) {
        m_status = std::move(status);
        Q_EMIT statusChanged(m_status);
    }
}

} // namespace tonggui::devices
