// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"

#include <QDateTime>

namespace tonggui::devices {

// How well a device has served since its object was made. What a person did (cancelled, no card put on) is not counted.
struct DeviceStatistics
{
    qint64 good = 0;
    qint64 failed = 0;
    QDateTime lastGood;    // invalid: never yet
    QDateTime lastFailed;  // invalid: never yet
    QString lastErrorCode; // of the last failure

    void count(const std::optional<Error> &error, const QDateTime &now);
    [[nodiscard]] QJsonObject toJson() const;
};

} // namespace tonggui::devices
