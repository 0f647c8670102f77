// SPDX-License-Identifier: Apache-2.0
#include "app/store/database/Migrations.h"

#include "app/core/ports/VisitJournal.h"
#include "app/store/StoreErrors.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

// A static library's resources are registered by hand, from outside any namespace.
static void registerMigrations()
{
    Q_INIT_RESOURCE(store_migrations);
}

namespace tonggui::store {

namespace {

constexpr QLatin1StringView Folder(":/store/migrations");

QStringList steps()
{
    static const bool isRegistered = [] {
        registerMigrations();
        return true;
    }();
    Q_UNUSED(isRegistered)
    return QDir(Folder).entryList(QDir::Files, QDir::Name);
}

// The statements of a step without its comments.
Result<QString> sqlOf(const QString &step)
{
    QFile file(Folder + u'/' + step);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error(tonggui::errors::StoreBroken, {step}).at(step));
    }
    QString sql;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        sql += line.section(u"--"_s, 0, 0) + u'\n';
    }
    return sql;
}

} // namespace

int Migrations::newest()
{
    return int(steps().size());
}

Result<int> Migrations::versionOf(Connection &connection)
{
    const Result<std::optional<Row>> version = connection.one("PRAGMA user_version");
    if (!version) {
        return failure(version.error());
    }
    return int((*version)->integer(0));
}

Result<void> Migrations::run(Connection &connection, int version)
{
    const QStringList all = steps();
    const Result<int> present = versionOf(connection);
    if (!present) {
        return failure(present.error());
    }
    if (*present > newest()) {
        return failure(Error(errors::NewerDatabase, {connection.path()}).at(connection.path()));
    }
    for (int number = *present + 1; number <= version; ++number) {
        const Result<void> done = connection.transact([&]() -> Result<void> {
            const Result<QString> sql = sqlOf(all[number - 1]);
            if (!sql) {
                return failure(sql.error());
            }
            return connection.script(*sql + u"; PRAGMA user_version = %1"_s.arg(number));
        });
        if (!done) {
            return done;
        }
    }
    return {};
}

} // namespace tonggui::store
