// SPDX-License-Identifier: Apache-2.0
#include "app/cli/TerminalCommand.h"

#include "app/settings/rows/StorageSettings.h"
#include "app/store/vault/VaultChoice.h"

#include <iostream>
#include <string>

using namespace Qt::StringLiterals;

namespace tonggui::cli {

TerminalOptions terminalOptions(const CommonOptions &common, const Places &places)
{
    TerminalOptions options{places, QString::fromStdString(common.config), {}, common.isDemo};
    if (options.configDirectory.isEmpty()) {
        options.configDirectory = Places::defaultConfig();
    }
    const Checked<settings::Settings> settings = LocalTerminal::readSettings(options);
    if (settings && store::keyProtectionFrom(settings->of(settings::StorageKeyProtection)) == KeyProtection::PinSealedFile) {
        std::string line;
        std::getline(std::cin, line);
        options.vaultPin = QString::fromStdString(line);
    }
    return options;
}

} // namespace tonggui::cli
