// SPDX-License-Identifier: Apache-2.0
#include "devices/api/DevicePlugin.h"

namespace tonggui::tests {

// Says that it is a driver and is none.
class NoDriver final : public QObject
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID TONGGUI_DEVICE_PLUGIN_ID FILE "odd.json")
};

} // namespace tonggui::tests

#include "NoDriver.moc"
