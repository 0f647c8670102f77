// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/DeviceMatch.h"

#include <QObject>

namespace tonggui::devices {

// One way of learning which devices there are. Tells each device once when it comes and once when it goes; `address`
// says which.
class DeviceSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // From now on it tells; what is there already, soon. A machine that cannot tell this way tells nothing.
    virtual void start() = 0;

Q_SIGNALS:
    void found(const tonggui::devices::FoundDevice &device);
    void lost(const tonggui::devices::FoundDevice &device);
};

} // namespace tonggui::devices
