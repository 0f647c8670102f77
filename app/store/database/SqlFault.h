// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Error.h"

#include <QSqlError>

namespace tonggui::store {

// What SQLite's result code means for the one who waits. `path` is the database file.
[[nodiscard]] Error meaningOf(const QSqlError &error, const QString &path);

} // namespace tonggui::store
