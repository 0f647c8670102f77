// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/host/discovery/DeviceSource.h"

#include <QFileSystemWatcher>
#include <QTimer>

#include <map>

namespace tonggui::devices {

// Serial ports by the names of their files, where udev tells nothing of them: drivers that a maker brought along, and
// links that IT has made. A pattern is a folder and a shell pattern in it: "/dev/ttyCH*", "/dev/desk/*".
class PortFolderSource final : public DeviceSource
{
    Q_OBJECT

public:
    explicit PortFolderSource(QStringList patterns, QObject *parent = nullptr);

    void start() override;

private:
    void look();

    const QStringList m_patterns;
    QFileSystemWatcher m_watcher;
    QTimer m_soon;                          // a folder in which much happens is read once
    std::map<QString, FoundDevice> m_known; // by path
};

} // namespace tonggui::devices
