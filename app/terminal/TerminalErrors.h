// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::errors {

inline constexpr ErrorDefinition NotConfigured{"terminal.not-configured",
                                               QT_TRANSLATE_NOOP("Errors", "The setting %1 is missing."),
                                               QT_TRANSLATE_NOOP("Errors", "Write it into %2 in the folder %3.")};
inline constexpr ErrorDefinition ConfigFolderMissing{
    "terminal.config-folder-missing", QT_TRANSLATE_NOOP("Errors", "The settings folder %1 does not exist."),
    QT_TRANSLATE_NOOP("Errors", "Name the folder that holds terminal.toml; a file is no folder.")};

[[nodiscard]] ErrorCatalogue terminalErrors();

} // namespace tonggui::errors
