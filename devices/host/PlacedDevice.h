// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/PluginManifest.h"
#include "devices/host/DeviceChoice.h"
#include "devices/host/HealthBook.h"
#include "devices/host/SupervisedDriver.h"

namespace tonggui::devices {

// One device that may be used at this workplace. Passes jobs on to whoever runs it and keeps the book of how they
// ended.
class PlacedDevice final : public JobChannel
{
    Q_OBJECT

public:
    // A driver in a process of its own. `health` outlives the device.
    PlacedDevice(DeviceChoice choice, PluginManifest manifest, std::unique_ptr<SupervisedDriver> driver,
                 HealthBook &health);
    // A device of this program's own, reached by `channel`, which outlives the device. `choice.driver` is its name.
    PlacedDevice(DeviceChoice choice, QString kind, JobChannel &channel, HealthBook &health);
    ~PlacedDevice() override;

    [[nodiscard]] QString id() const { return m_choice.id(); }
    [[nodiscard]] const QString &kind() const { return m_kind; }
    [[nodiscard]] const DeviceChoice &choice() const { return m_choice; }
    [[nodiscard]] const std::optional<PluginManifest> &manifest() const { return m_manifest; } // none: our own device
    [[nodiscard]] SupervisedDriver *driver() const { return m_driver.get(); }                  // null: our own device
    [[nodiscard]] HealthRecord health() const { return m_health.record(id()); }
    [[nodiscard]] bool isUsable() const { return status().isUsable(); }

    [[nodiscard]] DeviceDescriptor descriptor() const override { return m_channel.descriptor(); }
    [[nodiscard]] DeviceCapabilities capabilities() const override { return m_channel.capabilities(); }
    [[nodiscard]] DeviceStatus status() const override { return m_channel.status(); }
    [[nodiscard]] Task<Result<QJsonObject>> run(JobRequest request, JobProgress progress,
                                                std::stop_token stop) override;

private:
    void follow();
    void onStatus(const DeviceStatus &status);
    static Task<Result<QJsonObject>> noted(QPointer<PlacedDevice> device, Task<Result<QJsonObject>> work);
    void note(const Result<QJsonObject> &outcome);

    const DeviceChoice m_choice;
    const QString m_kind;
    const std::optional<PluginManifest> m_manifest;
    const std::unique_ptr<SupervisedDriver> m_driver;
    JobChannel &m_channel;
    HealthBook &m_health;
    bool m_wasWell = false;
    QString m_toldUnwell; // code of what was wrong last
};

} // namespace tonggui::devices
