// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"

namespace tonggui::devices {

// Something a device says unasked. Names are facts in the past ("card-placed"); each kind lists its own. No personal
// data.
struct DeviceEvent
{
    QString name;
    QJsonObject data;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DeviceEvent> fromJson(const QJsonObject &object);
};

} // namespace tonggui::devices
