// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/idcard/RemoteIdCardReader.h"
#include "devices/host/ChosenChannel.h"
#include "devices/host/PluginRegistry.h"
#include "devices/host/SupervisedDriver.h"

namespace tonggui::devices {

// Which driver runs a device, and what it is told ("port" and whatever else its manifest lists).
struct DeviceChoice
{
    QString driver;
    QJsonObject settings;
};

// The devices of one workplace. Give `idCardReader()` to whoever reads cards: it is always there, answers
// errors::NotChosen until a driver was chosen, and says by signal how it is. Everything runs in the thread of this
// object and nothing blocks it.
class DeviceDesk : public QObject
{
    Q_OBJECT

public:
    // `clock` outlives the desk.
    DeviceDesk(HostEnvironment environment, const Clock &clock, SupervisionPolicy policy = {},
               QObject *parent = nullptr);

    [[nodiscard]] const PluginRegistry &drivers() const { return m_drivers; }

    // Starts the driver in its own process. The one before is stopped, unless this one cannot be taken:
    // errors::DriverUnknown, SettingInvalid, NotAsDeclared (it is for another kind of device).
    [[nodiscard]] Result<void> chooseIdCardReader(const DeviceChoice &choice);
    void dropIdCardReader();

    [[nodiscard]] IdCardReader &idCardReader() { return m_idCardReader; }
    [[nodiscard]] SupervisedDriver *idCardDriver() const { return m_idCardDriver.get(); } // null while none is chosen

Q_SIGNALS:
    void idCardReaderChanged(); // another driver, or none

private:
    const HostEnvironment m_environment;
    const SupervisionPolicy m_policy;
    const PluginRegistry m_drivers;
    std::unique_ptr<SupervisedDriver> m_idCardDriver;
    ChosenChannel m_idCardChannel;
    RemoteIdCardReader m_idCardReader;
};

// Reads one card through a driver that is started for it and stopped afterwards: for commands that answer and end.
[[nodiscard]] Task<Result<IdCard>> readCardOnce(HostEnvironment environment, DeviceChoice choice,
                                                IdCardReadOptions options, IdCardProgress progress,
                                                std::stop_token stop);

} // namespace tonggui::devices
