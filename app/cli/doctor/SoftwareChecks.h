// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/doctor/Finding.h"
#include "app/terminal/Places.h"

namespace tonggui::cli {

// What is installed: versions, fonts of the papers, plugins that Qt loads by name, the catalogue.
[[nodiscard]] Findings checkSoftware(const Places &places, const QString &catalogue);

// The session that windows need.
[[nodiscard]] Findings checkSession();

} // namespace tonggui::cli
