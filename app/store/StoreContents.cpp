// SPDX-License-Identifier: Apache-2.0
#include "app/store/StoreContents.h"

#include "app/store/StoreErrors.h"
#include "app/store/StoreMark.h"
#include "app/store/database/DatabaseFile.h"
#include "app/store/database/Migrations.h"

#include <fcntl.h>
#include <unistd.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

Failure refused(const ErrorDefinition &definition, const QString &path, const QString &detail = {})
{
    return failure(Error(definition, {path, detail}).at(path));
}

Result<void> makeFolderOf(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (QFileInfo(folder).isDir()) {
        return {};
    }
    if (!QDir().mkpath(folder)) {
        return refused(errors::NoAccess, folder);
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return {};
}

// A file of our own at `path`, readable by its owner only.
Result<void> makeEmpty(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0600);
    if (handle < 0) {
        return failure(Error(errors::NoAccess, {path}).at(path).because(qt_error_string()));
    }
    ::close(handle);
    return {};
}

Result<void> fill(const QString &path, const StoreOptions &options)
{
    Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Access::ReadWrite);
    if (!connection) {
        return failure(connection.error());
    }
    const RowCipher cipher(options.key, *options.randomness);
    return (*connection)
        ->script(u"PRAGMA application_id = %1"_s.arg(DatabaseFile::ApplicationId))
        .and_then([&] { return Migrations::run(**connection); })
        .and_then([&] {
            return (*connection)->transact([&] {
                return StoreMark::write(**connection, cipher, options.terminal, options.clock->now());
            });
        });
}

// The whole file is made beside its place and moved there: a database exists complete or not at all.
Result<void> create(const StoreOptions &options)
{
    const QString fresh = options.path + u".new"_s;
    if (QFileInfo::exists(options.path + u"-wal"_s)) {
        return refused(errors::Damaged, options.path, u"only its write-ahead log is left"_s);
    }
    for (const QString &leftOver : {fresh, fresh + u"-wal"_s}) {
        QFile::remove(leftOver);
    }
    Result<void> made = makeEmpty(fresh).and_then([&] { return fill(fresh, options); });
    if (made && !QFile::rename(fresh, options.path)) {
        made = refused(errors::NoAccess, options.path);
    }
    if (!made) {
        QFile::remove(fresh);
        QFile::remove(fresh + u"-wal"_s);
        return made;
    }
    syncDirectoryOf(options.path);
    return {};
}

// Looks at what is there without changing a byte, so that a refusal leaves the disk as it was.
Result<void> examine(const StoreOptions &options)
{
    const Result<DatabaseFile> file = DatabaseFile::inspect(options.path);
    if (!file) {
        return failure(file.error());
    }
    if (file->version > Migrations::newest()) {
        return refused(errors::NewerDatabase, options.path);
    }
    const Result<std::unique_ptr<Connection>> connection = Connection::open(options.path, Connection::Access::ReadOnly);
    if (!connection) {
        return failure(connection.error());
    }
    const Result<int> version = Migrations::versionOf(**connection);
    if (!version) {
        return failure(version.error());
    }
    if (*version > Migrations::newest()) {
        return refused(errors::NewerDatabase, options.path);
    }
    const Result<StoreMark> mark = StoreMark::read(**connection, RowCipher(options.key, *options.randomness));
    if (!mark) {
        return failure(mark.error());
    }
    if (mark->terminal != options.terminal.text()) {
        return refused(errors::OtherTerminal, options.path, mark->terminal);
    }
    return {};
}

} // namespace

Result<std::unique_ptr<StoreContents>> StoreContents::open(const StoreOptions &options)
{
    if (const Result<void> folder = makeFolderOf(options.path); !folder) {
        return failure(folder.error());
    }
    Result<FileLock> lock = FileLock::take(options.path);
    if (!lock) {
        return failure(lock.error());
    }
    const bool isNew = !QFileInfo::exists(options.path);
    if (const Result<void> ready = isNew ? create(options) : examine(options); !ready) {
        return failure(ready.error());
    }
    Result<std::unique_ptr<Connection>> connection = Connection::open(options.path, Connection::Access::ReadWrite);
    if (!connection) {
        return failure(connection.error());
    }
    if (const Result<void> migrated = Migrations::run(**connection); !migrated) {
        return failure(migrated.error());
    }
    return std::unique_ptr<StoreContents>(new StoreContents(options, *std::move(lock), *std::move(connection)));
}

StoreContents::StoreContents(const StoreOptions &options, FileLock lock, std::unique_ptr<Connection> connection)
    : m_lock(std::move(lock))
    , m_cipher(options.key, *options.randomness)
    , m_connection(std::move(connection))
    , m_tables(*m_connection, m_cipher)
    , m_terminal(options.terminal)
    , m_clock(options.clock)
{}

} // namespace tonggui::store
