// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/host/DeviceDesk.h"
#include "tests/devices/SimulatedDesk.h"

namespace tonggui::tests {

// The built programs and drivers, with a runtime folder of this test alone.
inline devices::HostEnvironment builtEnvironment(const QString &runtimeDirectory)
{
    return {.program = qEnvironmentVariable("TONGGUI_BIN") + u"/tonggui-device-host"_s,
            .pluginDirectory = qEnvironmentVariable("TONGGUI_PLUGIN_DIR"),
            .runtimeDirectory = runtimeDirectory,
            .stateDirectory = {},
            .isTraced = qEnvironmentVariableIsSet("TONGGUI_TEST_TRACE")};
}

// Patience of a test: short, and still longer than anything a simulated module does.
inline QJsonObject quickSettings(const QString &port)
{
    return {{u"port"_s, port}, {u"firstByteMs"_s, 300}, {u"frameMs"_s, 2000}, {u"probeMs"_s, 60}};
}

} // namespace tonggui::tests
