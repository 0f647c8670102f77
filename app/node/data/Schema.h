// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QStringList>

#include <vector>

namespace tonggui::node {

// What stands at byte 68 of the file (SQLite file format §1.3): "TgNd".
inline constexpr quint32 NodeApplicationId = 0x54674e64;

// The numbered steps from an empty file to this program's schema, each as its statements; user_version counts those
// made.
[[nodiscard]] const std::vector<QStringList> &migrationSteps();

// Looks at the file's first bytes without opening it as a database, so that a foreign file stays untouched. An absent
// or empty file is fine. errors::ForeignDatabase, DamagedDatabase.
[[nodiscard]] Result<void> checkFileHeader(const QString &path);

} // namespace tonggui::node
