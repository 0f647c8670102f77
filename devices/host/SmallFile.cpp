// SPDX-License-Identifier: Apache-2.0
#include "devices/host/SmallFile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace tonggui::devices {

Result<void> writeSmallFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return failure(Error(tonggui::errors::FileUnwritable, {path}).because(file.errorString()));
    }
    return {};
}

} // namespace tonggui::devices
