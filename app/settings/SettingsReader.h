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

enum class EmptyFolder {
    Refused, // somebody named the folder: it is meant to hold settings
    Allowed, // the usual place of a machine that may have none yet
};

// As readSettings() of settingsFilesIn(). A *.toml of any other name is a mistake: errors::UnknownFile; NoFiles.
[[nodiscard]] tl::expected<Settings, std::vector<Error>> readSettingsFolder(const QString &directory, Table table,
                                                                            EmptyFolder whenEmpty);

} // namespace tonggui::settings
