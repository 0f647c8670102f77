// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

namespace tonggui::store {

// Holds "<path>.lock" for one owner. The kernel drops the lock with the process, however it ends. The file is removed
// when the owner lets go. Movable, not copyable.
class FileLock
{
public:
    // store::errors::InUse names the owner's process; NoAccess; core DiskFull.
    [[nodiscard]] static Result<FileLock> take(const QString &path);

    FileLock(FileLock &&other) noexcept;
    FileLock &operator=(FileLock &&other) noexcept;
    ~FileLock();

private:
    FileLock(int handle, QString lockPath);
    void release();

    int m_handle = -1;
    QString m_lockPath;
};

} // namespace tonggui::store
