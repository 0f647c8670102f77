// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/settings/SettingRow.h"

namespace tonggui::settings {

// Every setting of the house, for all programs: they share the centre's and the branch's file. A new one is a row in
// rows/ and a line in this table.
[[nodiscard]] Table houseSettings();

[[nodiscard]] const SettingRow *findRow(Table table, QStringView key);

// The known key or section that is most like `key`, by the fewest changed letters.
[[nodiscard]] QString nearestKey(Table table, QStringView key);

// The documentation of a table, one Markdown section for each section of keys.
[[nodiscard]] QString settingsMarkdown(Table table);

} // namespace tonggui::settings
