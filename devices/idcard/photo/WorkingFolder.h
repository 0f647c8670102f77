// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDir>

namespace tonggui::devices::card {

// The process's current folder while it lives: some makers' libraries write what they have read to wherever they are.
class WorkingFolder
{
public:
    explicit WorkingFolder(const QString &path)
        : m_before(QDir::currentPath())
    {
        QDir::setCurrent(path);
    }
    ~WorkingFolder() { QDir::setCurrent(m_before); }
    Q_DISABLE_COPY_MOVE(WorkingFolder)

private:
    const QString m_before;
};

} // namespace tonggui::devices::card
