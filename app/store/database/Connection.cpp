// SPDX-License-Identifier: Apache-2.0
#include "app/store/database/Connection.h"

#include "app/core/ports/VisitJournal.h"
#include "app/store/database/SqlFault.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlRecord>

#include <atomic>

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

// Qt keeps connections by name; ours are used through their object only.
QString freshName()
{
    static std::atomic<quint64> count = 0;
    return u"tonggui-store-%1"_s.arg(++count);
}

} // namespace

Connection::Connection(QString path, Access access)
    : m_path(std::move(path))
    , m_access(access)
    , m_hadLog(QFileInfo::exists(m_path + u"-wal"_s))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, freshName()))
{
    m_database.setDatabaseName(m_path);
    const QString mode = access == Access::ReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString();
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s + mode);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Access access)
{
    std::unique_ptr<Connection> connection(new Connection(path, access));
    if (!connection->m_database.open()) {
        return failure(meaningOf(connection->m_database.lastError(), path));
    }
    if (Result<void> prepared = connection->prepareFile(); !prepared) {
        return failure(prepared.error());
    }
    return connection;
}

Connection::~Connection()
{
    m_statements.clear();
    const QString name = m_database.connectionName();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
    if (m_access == Access::ReadOnly) { // SQLite makes an index and an empty log even to read, and may not remove them
        QFile::remove(m_path + u"-shm"_s);
        if (!m_hadLog) {
            QFile::remove(m_path + u"-wal"_s);
        }
    }
}

Result<void> Connection::prepareFile()
{
    // EXCLUSIVE keeps the log's index in our own memory: no -shm file, no locks to take again for each transaction.
    // EXCLUSIVE keeps the log's index in our own memory: no -shm file, no locks to take again for each transaction; a
    // connection that only reads cannot take that lock. secure_delete = FAST wipes freed bytes where it costs no page
    // more.
    const QString common = u"PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; "
                           "PRAGMA cache_size = -8000"_s;
    const QString writing = u"PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
                            "PRAGMA secure_delete = FAST; PRAGMA wal_autocheckpoint = 1000; "_s;
    if (Result<void> done = script(m_access == Access::ReadWrite ? writing + common : common); !done) {
        return done;
    }
    const Result<std::optional<Row>> mode = one("PRAGMA journal_mode");
    if (!mode) {
        return failure(mode.error());
    }
    if (m_access == Access::ReadWrite && (*mode)->text(0) != u"wal"_s) {
        return failure(Error(tonggui::errors::StoreBroken, {u"journal_mode "_s + (*mode)->text(0)}).at(m_path));
    }
    return {};
}

Result<int> Connection::run(const char *sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = statement(sql, values);
    if (!query) {
        return failure(query.error());
    }
    const int changed = (*query)->numRowsAffected();
    (*query)->finish();
    return changed;
}

Result<std::optional<Row>> Connection::one(const char *sql, const QVariantList &values)
{
    std::optional<Row> first;
    const Result<void> done = each(sql, values, [&](const Row &row) {
        if (!first) {
            first = row;
        }
    });
    if (!done) {
        return failure(done.error());
    }
    return first;
}

Result<void> Connection::each(const char *sql, const QVariantList &values, const std::function<void(const Row &)> &take)
{
    const Result<QSqlQuery *> query = statement(sql, values);
    if (!query) {
        return failure(query.error());
    }
    const int columns = (*query)->record().count();
    while ((*query)->next()) {
        QVariantList row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column) {
            row.append((*query)->value(column));
        }
        take(Row(std::move(row)));
    }
    Result<void> outcome;
    if ((*query)->lastError().isValid()) {
        outcome = fault(**query);
    }
    (*query)->finish();
    return outcome;
}

Result<void> Connection::script(const QString &sql)
{
    QSqlQuery query(m_database);
    for (const QString &statement : sql.split(u';', Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty() && !query.exec(statement)) {
            return fault(query);
        }
    }
    return {};
}

Result<QSqlQuery *> Connection::statement(const char *sql, const QVariantList &values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery fresh(m_database);
        fresh.setForwardOnly(true);
        if (!fresh.prepare(QString::fromLatin1(sql))) {
            return fault(fresh);
        }
        found = m_statements.emplace(sql, std::move(fresh)).first;
    }
    QSqlQuery &query = found->second;
    for (int i = 0; i < values.size(); ++i) {
        const bool isNullText = values[i].typeId() == QMetaType::QString && values[i].toString().isNull();
        m_bytesBound += values[i].typeId() == QMetaType::QByteArray ? values[i].toByteArray().size() : 0;
        query.bindValue(i, isNullText ? QVariant(u""_s) : values[i]); // no column of ours tells "none" from "empty"
    }
    if (!query.exec()) {
        const Failure reason = fault(query);
        query.finish();
        return reason;
    }
    return &query;
}

Failure Connection::fault(const QSqlQuery &query) const
{
    return failure(meaningOf(query.lastError(), m_path));
}

Result<void> Connection::commit()
{
    constexpr qint64 PagesAround = 3 * 4096; // leaves and indexes that a transaction touches beside its values
    const Result<int> done = run("COMMIT");
    if (!done) {
        return failure(done.error());
    }
    m_bytesLogged += m_bytesBound + PagesAround;
    m_bytesBound = 0;
    return {};
}

Result<void> Connection::checkpoint()
{
    m_bytesLogged = 0;
    return each("PRAGMA wal_checkpoint(PASSIVE)", {}, [](const Row &) {});
}

void Connection::rollBack()
{
    m_bytesBound = 0;
    // SQLite has rolled back by itself after some faults and then says that there is no transaction: both ways it is
    // over.
    static_cast<void>(run("ROLLBACK"));
}

} // namespace tonggui::store
