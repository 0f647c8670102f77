// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

namespace tonggui::sync {

// The proof of the present log-in that goes with requests; empty while the log-in was checked offline.
struct StaffLogIn
{
    QString token;
    QDateTime expiresAt;
};

} // namespace tonggui::sync
