// SPDX-License-Identifier: Apache-2.0
#include "app/store/database/SqlFault.h"

#include "app/core/ports/VisitJournal.h"
#include "app/store/StoreErrors.h"

#include <QFileInfo>
#include <QStorageInfo>

namespace tonggui::store {

namespace {

// Primary result codes (sqlite.org/rescode.html); the low byte of an extended code.
enum SqliteCode {
    Busy = 5,
    ReadOnly = 8,
    IoError = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    Constraint = 19,
    NotADb = 26
};

bool isRepeated(int extendedCode)
{
    constexpr int PrimaryKey = Constraint | (6 << 8);
    constexpr int Unique = Constraint | (8 << 8);
    constexpr int RowId = Constraint | (10 << 8);
    return extendedCode == PrimaryKey || extendedCode == Unique || extendedCode == RowId;
}

// A file system may report a full disk only when it syncs, and SQLite then calls it an I/O error.
bool isDiskFull(const QString &path)
{
    constexpr qint64 Little = 64 * 1024;
    return QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < Little;
}

} // namespace

Error meaningOf(const QSqlError &error, const QString &path)
{
    const QString &words = error.databaseText();
    const auto meant = [&](const ErrorDefinition &definition, const QStringList &arguments) {
        return Error(definition, arguments).at(path).because(error.nativeErrorCode() + u' ' + words);
    };
    const int code = error.nativeErrorCode().toInt();
    switch (code & 0xff) {
    case Busy:
        return meant(errors::InUse, {path, QStringLiteral("?")});
    case ReadOnly:
    case CannotOpen:
        return meant(errors::NoAccess, {path});
    case IoError:
        return isDiskFull(path) ? meant(tonggui::errors::DiskFull, {}) : meant(tonggui::errors::StoreBroken, {words});
    case Corrupt:
        return meant(errors::Damaged, {path, words});
    case Full:
        return meant(tonggui::errors::DiskFull, {});
    case Constraint:
        return meant(isRepeated(code) ? errors::AlreadySaved : tonggui::errors::StoreBroken, {words});
    case NotADb:
        return meant(errors::NotADatabase, {path});
    default:
        return meant(tonggui::errors::StoreBroken, {words});
    }
}

} // namespace tonggui::store
