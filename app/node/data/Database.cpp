// SPDX-License-Identifier: Apache-2.0
#include "app/node/data/Database.h"

#include "app/node/NodeErrors.h"
#include "app/node/data/Schema.h"

#include <QDateTime>
#include <QSqlError>
#include <QSqlRecord>

#include <atomic>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

// SQLite result codes (sqlite3.h); extended ones carry them in their lowest byte.
constexpr int Corrupt = 11;
constexpr int NotADatabase = 26;

// Qt tells null strings from empty ones, our columns do not: only a time may be NULL.
QVariant bindable(const QVariant &value)
{
    const int type = value.metaType().id();
    if (type == QMetaType::QString) {
        return value.toString().isNull() ? QVariant(u""_s) : value;
    }
    if (type == QMetaType::QByteArray) {
        return value.toByteArray().isNull() ? QVariant(QByteArray("")) : value;
    }
    return value;
}

QString freshName()
{
    static std::atomic<quint64> counter{0};
    return u"tonggui-node-%1"_s.arg(++counter);
}

} // namespace

QDateTime Row::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

QVariant timeValue(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connection(QSqlDatabase::addDatabase(u"QSQLITE"_s, freshName()))
{}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_statements.clear();
    m_connection.close();
    m_connection = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    if (const Result<void> ours = checkFileHeader(path); !ours) {
        return failure(ours.error());
    }
    return openAgain(path);
}

Result<std::unique_ptr<Database>> Database::openAgain(const QString &path)
{
    std::unique_ptr<Database> database(new Database(path));
    return database->prepare().map([&database] { return std::move(database); });
}

Result<void> Database::prepare()
{
    m_connection.setDatabaseName(m_path);
    m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (!m_connection.open()) {
        return failure(fault(m_connection.lastError()));
    }
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "PRAGMA foreign_keys=ON",
                               "PRAGMA trusted_schema=OFF", "PRAGMA secure_delete=FAST"}) {
        if (const Result<std::optional<Row>> set = one(pragma); !set) {
            return failure(set.error());
        }
    }
    return migrate();
}

// All missing steps in one transaction, so that two programs that start at the same time do not both make them.
Result<void> Database::migrate()
{
    return transact([this]() -> Result<void> {
        const Result<std::optional<Row>> version = one("PRAGMA user_version");
        const Result<std::optional<Row>> id = one("PRAGMA application_id");
        const Result<std::optional<Row>> tables = one("SELECT count(*) FROM sqlite_schema");
        for (const Result<std::optional<Row>> *row : {&version, &id, &tables}) {
            if (!*row) {
                return failure(row->error());
            }
        }
        const auto made = static_cast<size_t>((*version)->integer(0));
        const bool isOurs = static_cast<quint32>((*id)->integer(0)) == NodeApplicationId;
        const bool isEmpty = made == 0 && (*tables)->integer(0) == 0;
        if (!isOurs && !isEmpty) {
            return failure(errors::ForeignDatabase, {m_path});
        }
        if (made > migrationSteps().size()) {
            return failure(errors::NewerDatabase, {m_path});
        }
        return makeSteps(made);
    });
}

Result<void> Database::makeSteps(size_t first)
{
    const std::vector<QStringList> &steps = migrationSteps();
    for (size_t step = first; step < steps.size(); ++step) {
        for (const QString &statement : steps[step]) {
            QSqlQuery query(m_connection);
            if (!query.exec(statement)) {
                return failure(fault(query.lastError()));
            }
        }
    }
    return {};
}

Result<QSqlQuery *> Database::execute(const char *sql, const QVariantList &values)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery fresh(m_connection);
        fresh.setForwardOnly(true);
        if (!fresh.prepare(QString::fromLatin1(sql))) {
            return failure(fault(fresh.lastError()));
        }
        found = m_statements.emplace(sql, std::move(fresh)).first;
    }
    QSqlQuery &query = found->second;
    for (int i = 0; i < values.size(); ++i) {
        query.bindValue(i, bindable(values[i]));
    }
    if (!query.exec()) {
        const Error error = fault(query.lastError());
        query.finish();
        return failure(error);
    }
    return &query;
}

Result<int> Database::run(const char *sql, const QVariantList &values)
{
    return execute(sql, values).map([](QSqlQuery *query) {
        const int changed = query->numRowsAffected();
        query->finish();
        return changed;
    });
}

Result<std::optional<Row>> Database::one(const char *sql, const QVariantList &values)
{
    return all(sql, values).map([](std::vector<Row> rows) {
        return rows.empty() ? std::optional<Row>() : std::optional(std::move(rows.front()));
    });
}

Result<std::vector<Row>> Database::all(const char *sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = execute(sql, values);
    if (!query) {
        return failure(query.error());
    }
    std::vector<Row> rows;
    const int columns = (*query)->record().count();
    while ((*query)->next()) {
        QVariantList row;
        for (int i = 0; i < columns; ++i) {
            row.append((*query)->value(i));
        }
        rows.emplace_back(std::move(row));
    }
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid()) {
        return failure(fault(error));
    }
    return rows;
}

Error Database::fault(const QSqlError &error) const
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    if (code == Corrupt || code == NotADatabase) {
        return Error(errors::DamagedDatabase, {m_path, text});
    }
    return Error(errors::DatabaseFailed, {m_path, text}).because(u"SQLite "_s + error.nativeErrorCode());
}

void Database::rollBack()
{
    (void)run("ROLLBACK");
}

} // namespace tonggui::node
