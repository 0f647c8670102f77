// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/plugins/printer-cups/IppExchange.h"
#include "devices/plugins/printer-cups/QueueState.h"

namespace tonggui::devices::cups {

// What stands in a server's answers. Attributes that are missing or of another kind are taken as not told.
[[nodiscard]] QueueState queueStateFrom(ipp_t *answer);
[[nodiscard]] JobState jobStateFrom(ipp_t *answer);
[[nodiscard]] int integerIn(ipp_t *answer, const char *name, int absent);
[[nodiscard]] QStringList textsIn(ipp_t *answer, const char *name);

} // namespace tonggui::devices::cups
