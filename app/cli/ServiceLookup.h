// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/Outcome.h"
#include "app/terminal/Places.h"
#include "forms/engine/Service.h"

namespace tonggui::cli {

// The service a command names: a folder with a service.json, or an id in the catalogue (`catalogue`, or the installed
// one). A broken entry is the negative finding; an unknown name is a usage error.
[[nodiscard]] tl::expected<forms::Service, Outcome> findService(const QString &name, const QString &catalogue,
                                                                const Places &places);

// The language of the running program for texts of the catalogue.
[[nodiscard]] forms::Language textLanguage();

} // namespace tonggui::cli
