// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/idcard/RemoteIdCardReader.h"
#include "devices/host/DevicePlace.h"
#include "devices/host/PluginRegistry.h"
#include "devices/host/discovery/DeviceDiscovery.h"

namespace tonggui::devices {

// The devices of one workplace, by kind. Give `channel(kind)`, or `idCardReader()`, to whoever uses a kind: it is
// always there, answers errors::NotChosen until there is a device, and says by signal how it is. Every device that was
// added runs, so that another one can be used at once. Everything happens in the thread of this object and nothing
// blocks it.
class DeviceDesk : public QObject
{
    Q_OBJECT

public:
    // `clock` outlives the desk.
    DeviceDesk(HostEnvironment environment, const Clock &clock, SupervisionPolicy policy = {},
               QObject *parent = nullptr);
    ~DeviceDesk() override;

    [[nodiscard]] const PluginRegistry &drivers() const { return m_drivers; }
    [[nodiscard]] HealthBook &health() { return m_health; }

    // Starts the driver in its own process, beside those of its kind. errors::DriverUnknown, SettingInvalid.
    [[nodiscard]] Result<void> add(const DeviceChoice &choice);
    // A device of this program's own, a window or a pen on it; `channel` outlives the desk or is removed before.
    void addOwn(const DeviceChoice &choice, const QString &kind, JobChannel &channel);
    void remove(const QString &kind, const QString &id);

    // What `discovery` is certain about is added beside what was set up, and goes when it is unplugged. A port that was
    // set up already stays as it was. `discovery` is started here and belongs to the desk from now on.
    void follow(std::unique_ptr<DeviceDiscovery> discovery);
    [[nodiscard]] std::vector<DeviceOffer> offers() const; // what else was found: nobody uses it yet

    [[nodiscard]] DevicePlace &place(const QString &kind);
    [[nodiscard]] JobChannel &channel(const QString &kind) { return place(kind).channel(); }
    [[nodiscard]] std::vector<DevicePlace *> places() const; // with a device at least, in the order of the house

    // After a visit: every kind goes back to its usual device.
    void useUsualDevices();

    // In place of all other card readers, unless this one cannot be taken: errors::DriverUnknown, SettingInvalid,
    // NotAsDeclared (it is for another kind of device).
    [[nodiscard]] Result<void> chooseIdCardReader(const DeviceChoice &choice);
    void dropIdCardReader();
    [[nodiscard]] IdCardReader &idCardReader() { return m_idCardReader; }
    [[nodiscard]] SupervisedDriver *idCardDriver(); // null while none is chosen

Q_SIGNALS:
    void idCardReaderChanged(); // another driver, or none
    void placesChanged();       // a kind has got its first device, or lost its last
    void devicesChanged();      // any device came, went or was chosen

private:
    struct Fit
    {
        PluginManifest manifest;
        QJsonObject settings; // complete
    };
    [[nodiscard]] Result<Fit> fitting(const DeviceChoice &choice) const;
    void start(const DeviceChoice &choice, const Fit &fit);
    void onOffered(const DeviceOffer &offer);
    void onWithdrawn(const DeviceOffer &offer);
    [[nodiscard]] bool usesPort(const QString &port) const;

    const HostEnvironment m_environment;
    const SupervisionPolicy m_policy;
    const PluginRegistry m_drivers;
    HealthBook m_health;
    RememberedChoices m_choices;
    std::map<QString, std::unique_ptr<DevicePlace>> m_places;
    RemoteIdCardReader m_idCardReader;
    std::unique_ptr<DeviceDiscovery> m_discovery;
    QStringList m_adopted; // ids of the devices that discovery brought
};

// Reads one card through a driver that is started for it and stopped afterwards: for commands that answer and end.
[[nodiscard]] Task<Result<IdCard>> readCardOnce(HostEnvironment environment, DeviceChoice choice,
                                                IdCardReadOptions options, IdCardProgress progress,
                                                std::stop_token stop);

} // namespace tonggui::devices
