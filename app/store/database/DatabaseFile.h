// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

namespace tonggui::store {

// Facts of a database file, read without opening it as one (SQLite file format §1.3), so that nothing on the disk
// changes.
struct DatabaseFile
{
    static constexpr quint32 ApplicationId = 0x546f4775; // "ToGu"

    quint32 applicationId = 0;
    int version = 0; // as of the last checkpoint; the newest may still be in the write-ahead log

    // store::errors::NoDatabase, NoAccess, NotADatabase, Damaged (shorter than its header says), ForeignDatabase.
    [[nodiscard]] static Result<DatabaseFile> inspect(const QString &path);
};

// Syncs a folder, so that the names in it survive a power cut.
void syncDirectoryOf(const QString &path);

} // namespace tonggui::store
