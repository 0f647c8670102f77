// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/ReaderChoice.h"
#include "app/cli/doctor/Finding.h"
#include "app/core/Async.h"

namespace tonggui::cli {

// Drivers by their manifests, serial ports, and the card reader: asked for the number of its module.
[[nodiscard]] Task<Findings> checkDevices(ReaderChoice choice);

} // namespace tonggui::cli
