// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QString>

namespace tonggui::devices {

// Which driver runs a device, and what it is told ("port" and whatever else its manifest lists).
struct DeviceChoice
{
    QString driver;
    QJsonObject settings;
    QString name; // what people at this workplace call it, "Printer in the hall"; may be empty

    // The same for the same device as long as its driver and its port stay: "idcard-sam@/dev/ttyUSB0".
    [[nodiscard]] QString id() const;
};

} // namespace tonggui::devices
