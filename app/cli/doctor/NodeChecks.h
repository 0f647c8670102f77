// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/doctor/Finding.h"
#include "app/terminal/LocalTerminal.h"

namespace tonggui::cli {

// Whether the terminal belongs to a centre, and until when its certificate holds at `now`.
[[nodiscard]] Findings checkEnrolment(const settings::Settings &settings, const QDateTime &now);

// Whether the node answers, and how far its clock is from ours.
[[nodiscard]] Task<Findings> checkNode(settings::Settings settings, QString configDirectory);

} // namespace tonggui::cli
