// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/devices/DeviceShelf.h"

namespace tonggui::counter {

// All that IT needs to know of the devices, as one object {"schema": "tonggui.device-report/1", …}: descriptors,
// states, statistics, settings, events, drivers that were refused. No personal data: also not what people here call a
// device.
[[nodiscard]] QJsonObject deviceReport(const DeviceShelf &shelf, const QDateTime &now);

// Writes it as a file. errors::FileUnwritable.
[[nodiscard]] Result<void> writeDeviceReport(const QJsonObject &report, const QString &path);

} // namespace tonggui::counter
