// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/SharedMemory.h"

#include "devices/api/camera/CameraErrors.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>

namespace tonggui::devices {

namespace {

Failure refused(int cause)
{
    return failure(Error(errors::RingUnusable).because(qt_error_string(cause)));
}

} // namespace

Result<SharedMemory> SharedMemory::make(const QString &name, qint64 size)
{
    const QByteArray path = name.toLatin1();
    const int descriptor = ::shm_open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return refused(errno);
    }
    const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    const int reserved = ::posix_fallocate(descriptor, 0, size);
    if (reserved != 0) {
        ::shm_unlink(path.constData());
        return refused(reserved);
    }
    Result<SharedMemory> mapped = map(descriptor, size);
    if (!mapped) {
        ::shm_unlink(path.constData());
    }
    return mapped;
}

Result<SharedMemory> SharedMemory::open(const QString &name, qint64 size)
{
    const int descriptor = ::shm_open(name.toLatin1().constData(), O_RDWR | O_CLOEXEC, 0);
    if (descriptor < 0) {
        return refused(errno);
    }
    const auto close = qScopeGuard([descriptor] { ::close(descriptor); });
    struct stat about = {};
    if (::fstat(descriptor, &about) != 0) {
        return refused(errno);
    }
    const bool isOurs = S_ISREG(about.st_mode) && about.st_uid == ::geteuid() && about.st_size == size;
    return isOurs ? map(descriptor, size) : Result<SharedMemory>(refused(EACCES));
}

void SharedMemory::remove(const QString &name)
{
    ::shm_unlink(name.toLatin1().constData());
}

SharedMemory::~SharedMemory()
{
    if (m_bytes) {
        ::munmap(m_bytes, size_t(m_size));
    }
}

Result<SharedMemory> SharedMemory::map(int descriptor, qint64 size)
{
    void *const bytes = ::mmap(nullptr, size_t(size), PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0);
    if (bytes == MAP_FAILED) {
        return refused(errno);
    }
    return SharedMemory(static_cast<uchar *>(bytes), size);
}

} // namespace tonggui::devices
