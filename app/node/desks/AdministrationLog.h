// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/node/data/Database.h"

namespace tonggui::node {

// What was decided about staff and terminals, and by whom. Part of the caller's transaction.
[[nodiscard]] Result<void> logAdministration(Database &database, const Clock &clock, const QString &actor,
                                             const QString &action, const QString &subject);

} // namespace tonggui::node
