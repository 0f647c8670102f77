// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/doctor/Finding.h"
#include "app/terminal/LocalTerminal.h"

namespace tonggui::cli {

// The settings that were read, or every mistake in them.
[[nodiscard]] Findings checkSettings(const Checked<settings::Settings> &settings, const TerminalOptions &options);

// How keys are kept and whether their keeper answers; the database, read through unless another program has it open. A
// PIN is not asked for: then the database is left to “tonggui store check”.
[[nodiscard]] Task<Findings> checkStorage(settings::Settings settings, TerminalOptions options);

} // namespace tonggui::cli
