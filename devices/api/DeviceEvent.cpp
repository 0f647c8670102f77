// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceEvent.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

QJsonObject DeviceEvent::toJson() const
{
    return {{u"name"_s, name}, {u"data"_s, data}};
}

Result<DeviceEvent> DeviceEvent::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    DeviceEvent event{read.text(u"name"_s), read.object(u"data"_s)};
    return read.finish(std::move(event));
}

} // namespace tonggui::devices
