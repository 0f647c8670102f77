// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringList>

#include <optional>

namespace tonggui::devices {

// What the starting program says on the command line.
struct HostOptions
{
    QString manifest;
    QString socket;        // where it listens
    QByteArray settings;   // JSON object
    qint64 parent = 0;     // its process id
    bool isTraced = false; // wire log, which holds no personal data, to standard error

    [[nodiscard]] static std::optional<HostOptions> fromArguments(const QStringList &arguments);
};

// Loads the driver and serves its device until the starting program goes away. Answers the exit code, see HostExit.h.
[[nodiscard]] int runHost(const HostOptions &options);

} // namespace tonggui::devices
