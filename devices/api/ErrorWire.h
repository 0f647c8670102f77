// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::devices {

// An error on its way between a driver's process and ours: {"code","arguments","path","detail"}. Texts do not travel;
// each side has the same closed list, and shows it in its own language.
[[nodiscard]] QJsonObject errorToWire(const Error &error);

// A code that is not in our lists becomes errors::DriverFailed with that code as its argument.
[[nodiscard]] Error errorFromWire(const QJsonObject &object);

} // namespace tonggui::devices
