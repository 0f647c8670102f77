// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/settings/Settings.h"

#include <vector>

namespace tonggui::settings {

struct SettingsFile
{
    Level level = Level::Terminal;
    QString path;
};

// Those of centre.toml, branch.toml, terminal.toml and clerk.toml that exist in `directory`, widest first.
[[nodiscard]] std::vector<SettingsFile> settingsFilesIn(const QString &directory);

// Reads `files` in their order, widest level first. Every mistake of every file is reported at once, each with
// file:line:column; with one mistake nothing is used.
[[nodiscard]] tl::expected<Settings, std::vector<Error>> readSettings(const std::vector<SettingsFile> &files,
                                                                      Table table);

} // namespace tonggui::settings
