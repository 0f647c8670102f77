// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"

namespace tonggui::devices {

// XFS4IoT common status values.
enum class DeviceState {
    Online,
    Offline,
    PowerOff,
    NoDevice,
    HardwareError,
    UserError,
    Busy,
    FraudAttempt,
    PotentialFraud
};

// Whether the thing a device works on (card, finger, paper) lies where it should.
enum class MediaPosition { Unknown, InPosition, NotInPosition };

// How a device is right now.
struct DeviceStatus
{
    DeviceState state = DeviceState::Offline;
    MediaPosition position = MediaPosition::Unknown;
    std::optional<Error> reason; // why it is not usable, in the operator's words

    [[nodiscard]] bool isUsable() const { return state == DeviceState::Online || state == DeviceState::Busy; }
    bool operator==(const DeviceStatus &other) const;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<DeviceStatus> fromJson(const QJsonObject &object);
};

[[nodiscard]] QString stateWord(DeviceState state); // "online", "no-device", …

} // namespace tonggui::devices
