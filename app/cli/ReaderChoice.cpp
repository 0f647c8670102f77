// SPDX-License-Identifier: Apache-2.0
#include "app/cli/ReaderChoice.h"

#include "app/settings/rows/DeviceSettings.h"
#include "app/terminal/TerminalDevices.h"
#include "app/terminal/TerminalErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::cli {

void ReaderChoice::take(const QString &driver, const QString &port, const QString &speed)
{
    if (!driver.isEmpty()) {
        device.driver = driver;
    }
    if (!port.isEmpty()) {
        device.settings[u"port"_s] = port;
    }
    if (!speed.isEmpty()) {
        device.settings[u"speed"_s] = speed;
    }
}

bool ReaderChoice::hasPort() const
{
    return !device.settings[u"port"_s].toString().isEmpty();
}

ReaderChoice readerOf(const settings::Settings &settings, const Places &places)
{
    ReaderChoice choice{deviceEnvironmentOf(settings, places), {settings.of(settings::CardPlugin), {}, {}}};
    choice.environment.stateDirectory.clear(); // the counter's book is not ours to write
    choice.take({}, settings.of(settings::CardPort), settings.of(settings::CardBaud));
    return choice;
}

Error portMissing(const QString &configDirectory)
{
    const QString key = QString::fromLatin1(settings::CardPort.key);
    return Error(tonggui::errors::NotConfigured, {key, u"terminal.toml"_s, configDirectory}).at(key);
}

} // namespace tonggui::cli
