// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/database/Connection.h"

namespace tonggui::store {

// Care for the write-ahead log in quiet moments, so that no commit has to: moves what is in it to the database file
// once it is worth while, and keeps the log file at its usual size, because writing over old bytes syncs faster than
// making a file longer. In the thread of the connection. Faults are left to the next commit, which meets and reports
// them.
void tidyLog(Connection &connection);

// Whether the log will soon outgrow its usual size.
[[nodiscard]] bool isLogFull(const Connection &connection);

} // namespace tonggui::store
