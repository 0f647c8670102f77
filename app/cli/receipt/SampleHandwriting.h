// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Handwriting.h"

#include <QDateTime>

namespace tonggui::cli {

// Strokes in the manner of a signature of `characters` characters, as the command line has no pad. The same every time.
[[nodiscard]] Handwriting sampleHandwriting(int characters, const QDateTime &startedAt);

} // namespace tonggui::cli
