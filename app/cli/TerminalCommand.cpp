// SPDX-License-Identifier: Apache-2.0
#include "app/cli/TerminalCommand.h"

#include "app/cli/PinEntry.h"
#include "app/settings/rows/StorageSettings.h"
#include "app/store/vault/VaultChoice.h"

#include <QCoreApplication>
#include <QDir>

namespace tonggui::cli {

TerminalOptions placedOptions(const CommonOptions &common, const Places &places)
{
    TerminalOptions options{places, QString::fromStdString(common.config), {}, common.isDemo};
    options.configDirectory =
        options.configDirectory.isEmpty() ? Places::defaultConfig() : QDir::cleanPath(options.configDirectory);
    return options;
}

TerminalOptions terminalOptions(const CommonOptions &common, const Places &places)
{
    TerminalOptions options = placedOptions(common, places);
    const Checked<settings::Settings> settings = LocalTerminal::readSettings(options);
    if (settings &&
        store::keyProtectionFrom(settings->of(settings::StorageKeyProtection)) == KeyProtection::PinSealedFile) {
        options.vaultPin = readPin(QCoreApplication::translate("CommandLine", "PIN of this terminal's key file:"));
    }
    return options;
}

} // namespace tonggui::cli
