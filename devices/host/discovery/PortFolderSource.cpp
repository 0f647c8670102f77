// SPDX-License-Identifier: Apache-2.0
#include "devices/host/discovery/PortFolderSource.h"

#include <sys/stat.h>

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::chrono::milliseconds Settle(100);

bool isTerminal(const QString &path)
{
    struct stat facts = {};
    return ::stat(path.toLocal8Bit().constData(), &facts) == 0 && S_ISCHR(facts.st_mode); // follows links
}

} // namespace

PortFolderSource::PortFolderSource(QStringList patterns, QObject *parent)
    : DeviceSource(parent)
    , m_patterns(std::move(patterns))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Settle);
    connect(&m_soon, &QTimer::timeout, this, &PortFolderSource::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_soon.start(); });
}

void PortFolderSource::start()
{
    for (const QString &pattern : m_patterns) {
        m_watcher.addPath(QFileInfo(pattern).path());
    }
    look();
}

void PortFolderSource::look()
{
    std::map<QString, FoundDevice> seen;
    for (const QString &pattern : m_patterns) {
        const QFileInfo place(pattern);
        const QDir folder(place.path());
        for (const QString &name : folder.entryList({place.fileName()}, QDir::System | QDir::Files, QDir::Name)) {
            const QString path = folder.filePath(name);
            if (isTerminal(path)) {
                seen[path] = {.transport = u"serial"_s, .address = path, .name = name};
            }
        }
    }
    const std::map<QString, FoundDevice> before = std::exchange(m_known, seen);
    for (const auto &[path, device] : before) {
        if (!seen.contains(path)) {
            Q_EMIT lost(device);
        }
    }
    for (const auto &[path, device] : seen) {
        if (!before.contains(path)) {
            Q_EMIT found(device);
        }
    }
}

} // namespace tonggui::devices
