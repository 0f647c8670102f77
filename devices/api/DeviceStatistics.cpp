// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DeviceStatistics.h"

#include "devices/api/Completion.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

void DeviceStatistics::count(const std::optional<Error> &error, const QDateTime &now)
{
    if (!error) {
        ++good;
        lastGood = now;
    } else if (isDeviceFault(completionOf(*error))) {
        ++failed;
        lastFailed = now;
        lastErrorCode = error->code();
    }
}

QJsonObject DeviceStatistics::toJson() const
{
    return {{u"good"_s, good},
            {u"failed"_s, failed},
            {u"lastGood"_s, lastGood.toString(Qt::ISODateWithMs)},
            {u"lastFailed"_s, lastFailed.toString(Qt::ISODateWithMs)},
            {u"lastError"_s, lastErrorCode}};
}

} // namespace tonggui::devices
