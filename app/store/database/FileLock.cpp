// SPDX-License-Identifier: Apache-2.0
#include "app/store/database/FileLock.h"

#include "app/core/ports/VisitJournal.h"
#include "app/store/StoreErrors.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QFile>

#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

QString ownerIn(int handle)
{
    char text[32] = {};
    const ssize_t length = ::pread(handle, text, sizeof text - 1, 0);
    const QString owner = QString::fromLatin1(text, length > 0 ? length : 0).trimmed();
    return owner.isEmpty() ? u"?"_s : owner;
}

// Whether the name still leads to the file that is locked: the owner before may have removed it in between.
bool isSameFile(int handle, const QByteArray &name)
{
    struct stat held = {};
    struct stat named = {};
    return ::fstat(handle, &held) == 0 && ::stat(name.constData(), &named) == 0 && held.st_ino == named.st_ino &&
           held.st_dev == named.st_dev;
}

} // namespace

Result<FileLock> FileLock::take(const QString &path)
{
    const QString lockPath = path + u".lock"_s;
    const QByteArray name = QFile::encodeName(lockPath);
    for (;;) {
        const int handle = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        if (handle < 0) {
            const int reason = errno;
            const ErrorDefinition &error = reason == ENOSPC ? tonggui::errors::DiskFull : errors::NoAccess;
            return failure(Error(error, {path}).at(path).because(qt_error_string(reason)));
        }
        if (::flock(handle, LOCK_EX | LOCK_NB) != 0) {
            const QString owner = ownerIn(handle);
            ::close(handle);
            return failure(Error(errors::InUse, {path, owner}).at(path));
        }
        if (isSameFile(handle, name)) {
            const QByteArray owner = QByteArray::number(::getpid()) + '\n';
            if (::ftruncate(handle, 0) != 0 || ::pwrite(handle, owner.constData(), size_t(owner.size()), 0) < 0) {
                // the number only helps the message; the lock holds without it
            }
            return FileLock(handle, lockPath);
        }
        ::close(handle);
    }
}

FileLock::FileLock(int handle, QString lockPath)
    : m_handle(handle)
    , m_lockPath(std::move(lockPath))
{}

FileLock::FileLock(FileLock &&other) noexcept
    : m_handle(std::exchange(other.m_handle, -1))
    , m_lockPath(std::move(other.m_lockPath))
{}

FileLock &FileLock::operator=(FileLock &&other) noexcept
{
    if (this != &other) {
        release();
        m_handle = std::exchange(other.m_handle, -1);
        m_lockPath = std::move(other.m_lockPath);
    }
    return *this;
}

FileLock::~FileLock()
{
    release();
}

void FileLock::release()
{
    if (m_handle >= 0) {
        ::unlink(QFile::encodeName(m_lockPath).constData());
        ::close(m_handle);
        m_handle = -1;
    }
}

} // namespace tonggui::store
