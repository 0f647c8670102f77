// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/host/DeviceDesk.h"

namespace tonggui::cli {

// Devices, offers and drivers of a desk, for `tonggui devices list`.
[[nodiscard]] QJsonObject deskJson(const devices::DeviceDesk &desk);
[[nodiscard]] QStringList deskLines(const devices::DeviceDesk &desk);

// Says what happens to the devices of a desk: {"at","kind","device","event","state","error"}; no personal data.
class DeskWatch final : public QObject
{
    Q_OBJECT

public:
    // Both outlive the watch.
    DeskWatch(devices::DeviceDesk &desk, const Clock &clock);

    void start(); // tells first how each device is

Q_SIGNALS:
    void happened(const QJsonObject &event);

private:
    void follow();
    void tell(const devices::PlacedDevice &device, const QString &event);

    devices::DeviceDesk &m_desk;
    const Clock &m_clock;
    QStringList m_followed; // ids
};

[[nodiscard]] QString watchLine(const QJsonObject &event);

} // namespace tonggui::cli
