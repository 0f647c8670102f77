// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/database/Connection.h"

namespace tonggui::store {

// The numbered steps from an empty file to the schema of this program; user_version counts those that were made.
class Migrations
{
public:
    [[nodiscard]] static int newest();
    [[nodiscard]] static Result<int> versionOf(Connection &connection);

    // Makes the missing steps up to `version`, each in a transaction of its own. errors as Connection.
    [[nodiscard]] static Result<void> run(Connection &connection, int version = newest());
};

} // namespace tonggui::store
