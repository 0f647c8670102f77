// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>

namespace tonggui::store {

// Times as columns hold them: ISO 8601 with milliseconds and offset, empty for no time.
[[nodiscard]] QString timeText(const QDateTime &time);
[[nodiscard]] QDateTime timeFrom(const QString &text);

} // namespace tonggui::store
