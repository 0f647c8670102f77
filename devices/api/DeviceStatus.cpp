// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceStatus.h"

#include "devices/api/EnumText.h"
#include "devices/api/ErrorWire.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::array StateWords{"online",     "offline", "power-off",     "no-device",      "hardware-error",
                                "user-error", "busy",    "fraud-attempt", "potential-fraud"};
constexpr std::array PositionWords{"unknown", "in-position", "not-in-position"};

} // namespace

QString stateWord(DeviceState state)
{
    return wordOf(StateWords, state);
}

bool DeviceStatus::operator==(const DeviceStatus &other) const
{
    return toJson() == other.toJson();
}

QJsonObject DeviceStatus::toJson() const
{
    QJsonObject object{{u"state"_s, stateWord(state)}, {u"position"_s, wordOf(PositionWords, position)}};
    if (reason) {
        object[u"reason"_s] = errorToWire(*reason);
    }
    return object;
}

Result<DeviceStatus> DeviceStatus::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    DeviceStatus status;
    const auto state = fromWord<DeviceState>(StateWords, read.text(u"state"_s));
    const auto position = fromWord<MediaPosition>(PositionWords, read.text(u"position"_s));
    if (!state) {
        read.refuse(u"state"_s);
    }
    if (!position) {
        read.refuse(u"position"_s);
    }
    status.state = state.value_or(DeviceState::Offline);
    status.position = position.value_or(MediaPosition::Unknown);
    if (object.contains(u"reason"_s)) {
        status.reason = errorFromWire(read.object(u"reason"_s));
    }
    return read.finish(std::move(status));
}

} // namespace tonggui::devices
