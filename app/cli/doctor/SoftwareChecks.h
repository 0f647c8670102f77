// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/doctor/Finding.h"
#include "app/receipts/fonts/ReceiptFonts.h"
#include "app/terminal/Places.h"

namespace tonggui::cli {

// What is installed: versions, fonts of the papers, plugins that Qt loads by name, the catalogue.
[[nodiscard]] Findings checkSoftware(const Places &places, const QString &catalogue);

// Parts of it: plugins that Qt loads by name from `folder`, fonts, the catalogue in `folder`.
[[nodiscard]] Findings checkPlugins(const QString &folder);
[[nodiscard]] Findings checkFonts(const receipts::FontFiles &files);
[[nodiscard]] Findings checkCatalogue(const QString &folder);

// The session that windows need.
[[nodiscard]] Findings checkSession();

} // namespace tonggui::cli
