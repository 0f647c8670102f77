// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/TerminalDevices.h"

#include "app/settings/DeviceList.h"
#include "app/settings/rows/DeviceSettings.h"
#include "app/terminal/LocalTerminal.h"

using namespace Qt::StringLiterals;

namespace tonggui {

devices::HostEnvironment deviceEnvironmentOf(const settings::Settings &settings, const Places &places)
{
    devices::HostEnvironment environment = devices::HostEnvironment::besideThisProgram();
    environment.program = places.program(u"tonggui-device-host"_s);
    const QString plugins = settings.of(settings::DevicePluginDirectory);
    environment.pluginDirectory = plugins.isEmpty() ? places.plugins() : plugins;
    environment.stateDirectory = LocalTerminal::dataDirectoryOf(settings) + u"/devices"_s;
    return environment;
}

std::vector<devices::DeviceChoice> deviceChoicesOf(const settings::Settings &settings, const QString &configDirectory,
                                                   std::vector<Error> &warnings)
{
    std::vector<devices::DeviceChoice> choices;
    if (const QString port = settings.of(settings::CardPort); !port.isEmpty()) {
        const QJsonObject own{{u"port"_s, port}, {u"speed"_s, settings.of(settings::CardBaud)}};
        choices.push_back({settings.of(settings::CardPlugin), own, {}});
    }
    const auto listed = settings::readDeviceList(configDirectory);
    if (!listed) {
        warnings.insert(warnings.end(), listed.error().begin(), listed.error().end());
        return choices;
    }
    for (const settings::DeviceEntry &entry : *listed) {
        choices.push_back({entry.driver, entry.settings, entry.title});
    }
    return choices;
}

void furnish(devices::DeviceDesk &desk, const std::vector<devices::DeviceChoice> &choices, std::vector<Error> &warnings)
{
    for (const devices::DeviceChoice &choice : choices) {
        if (const Result<void> added = desk.add(choice); !added) {
            warnings.push_back(added.error());
        }
    }
}

void discover(devices::DeviceDesk &desk, const settings::Settings &settings)
{
    if (settings.of(settings::DeviceDiscover)) {
        const QStringList ports = settings.of(settings::DevicePorts).split(u' ', Qt::SkipEmptyParts);
        const QStringList hosts = settings.of(settings::DeviceHosts).split(u' ', Qt::SkipEmptyParts);
        desk.follow(devices::usualDiscovery(desk.drivers().plugins(), ports, hosts));
    }
}

} // namespace tonggui
