// SPDX-License-Identifier: Apache-2.0
#include "app/core/ReadFile.h"

#include <QFile>
#include <QFileInfo>

namespace tonggui {

Result<QByteArray> readFile(const QString &path, qint64 limit)
{
    const Error notOrdinary = Error(errors::NotAnOrdinaryFile, {path, QString::number(limit >> 20)}).at(path);
    const QFileInfo info(path);
    if (info.exists() && !info.isFile()) {
        return failure(notOrdinary);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error(errors::FileUnreadable, {path}).at(path).because(file.errorString()));
    }
    if (file.size() > limit) {
        return failure(notOrdinary);
    }
    QByteArray bytes = file.read(limit + 1);
    if (file.error() != QFile::NoError) {
        return failure(Error(errors::FileUnreadable, {path}).at(path).because(file.errorString()));
    }
    if (bytes.size() > limit) {
        return failure(notOrdinary);
    }
    bytes.squeeze();
    return bytes;
}

} // namespace tonggui
