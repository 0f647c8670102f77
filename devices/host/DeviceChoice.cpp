// SPDX-License-Identifier: Apache-2.0
#include "devices/host/DeviceChoice.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

QString DeviceChoice::id() const
{
    const QString port = settings[u"port"_s].toString();
    return port.isEmpty() ? driver : driver + u'@' + port;
}

} // namespace tonggui::devices
