// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/JobChannel.h"
#include "devices/host/HostLife.h"

#include <map>

namespace tonggui::devices {

enum class DriverState { Off, Starting, Ready, Restarting, Refused, Quarantined };

// A driver in a process of its own that is started again when it dies. Jobs that were under way then end with
// errors::DriverStopped; jobs that were not sent yet wait for the next life.
class SupervisedDriver final : public JobChannel
{
    Q_OBJECT

public:
    // `settings` complete, see PluginManifest::completeSettings.
    SupervisedDriver(HostEnvironment environment, PluginManifest manifest, QJsonObject settings,
                     SupervisionPolicy policy = {}, QObject *parent = nullptr);
    ~SupervisedDriver() override;

    void start();
    void switchOn(); // after quarantine or refusal: forgets what was and starts

    [[nodiscard]] DriverState state() const { return m_state; }
    [[nodiscard]] qint64 processId() const; // 0 while there is none
    [[nodiscard]] int restarts() const { return m_restarts; }

    [[nodiscard]] DeviceDescriptor descriptor() const override { return m_descriptor; }
    [[nodiscard]] DeviceCapabilities capabilities() const override { return m_capabilities; }
    [[nodiscard]] DeviceStatus status() const override { return m_status; }
    [[nodiscard]] Task<Result<QJsonObject>> run(JobRequest request, JobProgress progress,
                                                std::stop_token stop) override;

Q_SIGNALS:
    void driverStateChanged(tonggui::devices::DriverState state);

private:
    struct Job
    {
        JobRequest request;
        JobProgress progress;
        Reply<QJsonObject> reply;
        bool isSent = false;
    };

    static Task<Result<QJsonObject>> follow(QPointer<SupervisedDriver> driver, quint32 id, Reply<QJsonObject> reply,
                                            std::chrono::milliseconds limit, std::stop_token stop);
    void beginLife();
    void onReady();
    void onEnded(HostLife::End end, const Error &error);
    void onCompleted(quint32 id, const QByteArray &outcome);
    void onProgressed(quint32 id, const QByteArray &progress);
    void send(quint32 id, Job &job);
    void forget(quint32 id);
    void endJobs(const Error &error, bool alsoUnsent);
    void takeDescription();
    void takeStatus();
    void countMessage();
    void setState(DriverState state);
    void setStatus(DeviceStatus status);

    const HostEnvironment m_environment;
    const PluginManifest m_manifest;
    const QJsonObject m_settings;
    const SupervisionPolicy m_policy;
    RestartPlan m_plan;
    QElapsedTimer m_clock;
    QTimer m_restart;
    std::unique_ptr<HostLife> m_life;
    DriverState m_state = DriverState::Off;
    std::optional<Error> m_refusal; // why no job can be done until somebody acts
    std::map<quint32, Job> m_jobs;
    quint32 m_lastJob = 0;
    int m_restarts = 0;
    DeviceDescriptor m_descriptor;
    DeviceCapabilities m_capabilities;
    DeviceStatus m_status;
};

} // namespace tonggui::devices
