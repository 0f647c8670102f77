// SPDX-License-Identifier: Apache-2.0
#include "app/store/database/WriteAheadLog.h"

#include <fcntl.h>
#include <unistd.h>

#include <QFile>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

constexpr qint64 UsualSize = 2 * 1024 * 1024;
constexpr qint64 WorthWhile = UsualSize / 4;
constexpr qint64 NearlyFull = UsualSize / 4 * 3;
constexpr qint64 SpareSpace = 64 * 1024 * 1024;

// Adds zeros behind the log's end. SQLite reads a frame only when its salt and checksum fit, so zeros are no frames.
void lengthen(const QString &path)
{
    const int log = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_CLOEXEC);
    if (log < 0) {
        return;
    }
    const qint64 missing = UsualSize - ::lseek(log, 0, SEEK_END);
    if (missing > 0 && QStorageInfo(path).bytesAvailable() > SpareSpace) {
        const QByteArray zeros(missing, '\0');
        if (::write(log, zeros.constData(), size_t(zeros.size())) > 0) {
            ::fdatasync(log);
        }
    }
    ::close(log);
}

} // namespace

void tidyLog(Connection &connection)
{
    if (connection.bytesLogged() > WorthWhile) {
        static_cast<void>(connection.checkpoint());
    }
    lengthen(connection.path() + u"-wal"_s);
}

bool isLogFull(const Connection &connection)
{
    return connection.bytesLogged() > NearlyFull;
}

} // namespace tonggui::store
