// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

// Why a simulator cannot start or follow. For whoever writes scenarios.
namespace tonggui::simulators::errors {

inline constexpr ErrorDefinition ScenarioInvalid{
    "simulator.scenario-invalid", QT_TRANSLATE_NOOP("Errors", "The scenario %1 is not valid: %2"),
    QT_TRANSLATE_NOOP("Errors", "Correct the place that is named; the schema lies beside the simulators.")};
inline constexpr ErrorDefinition WireUnusable{
    "simulator.wire-unusable", QT_TRANSLATE_NOOP("Errors", "The simulator cannot use %1: %2"),
    QT_TRANSLATE_NOOP("Errors", "Name another path or address, or free this one.")};
inline constexpr ErrorDefinition OrderUnknown{
    "simulator.order-unknown", QT_TRANSLATE_NOOP("Errors", "The simulator does not understand “%1”."),
    QT_TRANSLATE_NOOP("Errors", "All know: unplug, plug, hang, fault NAME [on WHAT], quit. What else this one knows "
                                "stands under “orders” in the line that says it is ready.")};

[[nodiscard]] ErrorCatalogue simulatorErrors();

} // namespace tonggui::simulators::errors
