// SPDX-License-Identifier: Apache-2.0
#include "app/store/database/DatabaseFile.h"

#include "app/store/StoreErrors.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

constexpr qsizetype HeaderSize = 100;

// Offsets of the header: the writer's "version valid for" number equals the change counter when the page count can be
// trusted.
quint32 wordAt(const QByteArray &header, int offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

qint64 pageSizeOf(const QByteArray &header)
{
    const quint16 size = qFromBigEndian<quint16>(header.constData() + 16);
    return size == 1 ? 65536 : size;
}

} // namespace

Result<DatabaseFile> DatabaseFile::inspect(const QString &path)
{
    if (!QFileInfo::exists(path)) {
        return failure(Error(errors::NoDatabase, {path}).at(path));
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error(errors::NoAccess, {path}).at(path).because(file.errorString()));
    }
    const QByteArray header = file.read(HeaderSize);
    if (header.size() < HeaderSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return failure(Error(errors::NotADatabase, {path}).at(path));
    }
    const DatabaseFile facts{wordAt(header, 68), int(wordAt(header, 60))};
    if (facts.applicationId != ApplicationId) {
        return failure(Error(errors::ForeignDatabase, {path}).at(path));
    }
    // An interrupted checkpoint leaves the file shorter than its header says; the log then still holds the rest.
    const bool isCountValid = wordAt(header, 24) == wordAt(header, 92) && QFileInfo(path + u"-wal"_s).size() == 0;
    const qint64 size = wordAt(header, 28) * pageSizeOf(header);
    if (isCountValid && file.size() < size) {
        return failure(Error(errors::Damaged, {path, u"%1 < %2 bytes"_s.arg(file.size()).arg(size)}).at(path));
    }
    return facts;
}

void syncDirectoryOf(const QString &path)
{
    const int directory =
        ::open(QFile::encodeName(QFileInfo(path).absolutePath()).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (directory >= 0) {
        ::fsync(directory);
        ::close(directory);
    }
}

} // namespace tonggui::store
