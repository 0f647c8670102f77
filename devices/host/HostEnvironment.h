// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

namespace tonggui::devices {

// Where drivers are found and run.
struct HostEnvironment
{
    QString program;          // tonggui-device-host
    QString pluginDirectory;  // <id>.json and its library
    QString runtimeDirectory; // for sockets; made if missing, must belong to us alone
    QString stateDirectory;   // for what is remembered of devices; empty: nothing is
    bool isTraced = false;    // drivers write their wire log (no personal data) to standard error

    // For programs: the host beside the running program, drivers in ../plugins or ../lib/tonggui/plugins, the account's
    // runtime folder.
    [[nodiscard]] static HostEnvironment besideThisProgram();
};

// Makes the folder if needed, closes it to others and removes sockets of processes that are gone. errors::RuntimeFolder
// when it belongs to somebody else or cannot be made.
[[nodiscard]] Result<void> prepareRuntimeFolder(const QString &path);

// A new name for a socket of this process, for `driver`. errors::RuntimeFolder when the path is too long for a socket.
[[nodiscard]] Result<QString> socketPath(const QString &folder, const QString &driver);

} // namespace tonggui::devices
