// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

namespace tonggui::errors {
inline constexpr ErrorDefinition CounterNotEnrolled{
    "counter.not-enrolled", QT_TRANSLATE_NOOP("Errors", "This terminal does not belong to a node yet."),
    QT_TRANSLATE_NOOP("Errors", "Ask IT to run “tonggui enrol” on this terminal.")};
inline constexpr ErrorDefinition ClerkKeyMissing{
    "counter.clerk-key-missing", QT_TRANSLATE_NOOP("Errors", "There is no signing key of clerk %1 at this terminal."),
    QT_TRANSLATE_NOOP("Errors", "Log in once while the centre can be reached.")};

[[nodiscard]] ErrorCatalogue compositionErrors();
} // namespace tonggui::errors
