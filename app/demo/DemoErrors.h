// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::demo::errors {
inline constexpr ErrorDefinition ProgramSilent{"demo.program-silent",
                                               QT_TRANSLATE_NOOP("Errors", "%1 did not get ready."),
                                               QT_TRANSLATE_NOOP("Errors", "Look at what it said: it stands above.")};
inline constexpr ErrorDefinition StepStuck{"demo.step-stuck", QT_TRANSLATE_NOOP("Errors", "The visit stopped at “%1”."),
                                           QT_TRANSLATE_NOOP("Errors", "Look at the last screenshot.")};
inline constexpr ErrorDefinition ResultMissing{
    "demo.result-missing", QT_TRANSLATE_NOOP("Errors", "The demonstration left no %1."),
    QT_TRANSLATE_NOOP("Errors", "Look at summary.json and the screenshots.")};

[[nodiscard]] ErrorCatalogue all();
} // namespace tonggui::demo::errors
