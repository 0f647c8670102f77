// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

namespace tonggui::devices {

// Replaces the file as a whole, or leaves it as it was; makes its folder. errors::FileUnwritable.
[[nodiscard]] Result<void> writeSmallFile(const QString &path, const QByteArray &bytes);

} // namespace tonggui::devices
