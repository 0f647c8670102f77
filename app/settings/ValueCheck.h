// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/settings/SettingRow.h"
#include "app/settings/TomlFile.h"

namespace tonggui::settings {

// The value as `row` wants it: kind, range, no secret. Relative paths become absolute from the folder of `file`.
// errors::WrongKind, OutOfRange, SecretInFile, without a place.
[[nodiscard]] Result<Value> checkedValue(const SettingRow &row, const TomlValue &value, const QString &file);

} // namespace tonggui::settings
