// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/AdministrationLog.h"

namespace tonggui::node {

Result<void> logAdministration(Database &database, const Clock &clock, const QString &actor, const QString &action,
                               const QString &subject)
{
    return database
        .run("INSERT INTO administration (at, actor, action, subject) VALUES (?, ?, ?, ?)",
             {timeValue(clock.now()), actor, action, subject})
        .map([](int) {});
}

} // namespace tonggui::node
