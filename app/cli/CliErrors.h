// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::cli::errors {

inline constexpr ErrorDefinition Usage{"cli.usage", QT_TRANSLATE_NOOP("Errors", "The command is not right: %1"),
                                       QT_TRANSLATE_NOOP("Errors", "“tonggui --help” lists the commands, “tonggui VERB --help” their options.")};

[[nodiscard]] ErrorCatalogue all();

} // namespace tonggui::cli::errors
