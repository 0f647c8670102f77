// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace tonggui::node {

// One row of an answer, by column number.
class Row
{
public:
    explicit Row(QVariantList values)
        : m_values(std::move(values))
    {}

    [[nodiscard]] QString text(int column) const { return m_values[column].toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_values[column].toByteArray(); }
    [[nodiscard]] qint64 integer(int column) const { return m_values[column].toLongLong(); }
    [[nodiscard]] bool flag(int column) const { return m_values[column].toLongLong() != 0; }
    [[nodiscard]] bool isNull(int column) const { return m_values[column].isNull(); }
    [[nodiscard]] QDateTime time(int column) const; // milliseconds since 1970 in UTC; invalid for NULL

private:
    QVariantList m_values;
};

// A connection to the node's SQLite file, of the thread that opened it. Several threads and processes have one each:
// write-ahead log, every commit on the disk before it returns, writers wait for each other up to ten seconds. Faults:
// errors::DatabaseFailed, errors::DamagedDatabase.
class Database
{
public:
    // Opens or makes the file and brings it to this program's schema. errors::ForeignDatabase, NewerDatabase,
    // DamagedDatabase. Only while this process has no connection to it: to look at the file beside SQLite gives up the
    // locks of all of them, and another program that closes then takes the write-ahead log away from under them
    // (sqlite.org/howtocorrupt.html §2.2).
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);

    // A further connection to a file that open() found in order.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openAgain(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // `sql` is a literal: its address finds the prepared statement again.
    Result<int> run(const char *sql, const QVariantList &values = {}); // rows changed
    Result<std::optional<Row>> one(const char *sql, const QVariantList &values = {});
    Result<std::vector<Row>> all(const char *sql, const QVariantList &values = {});

    // Runs `work` (which gives a Result) in one transaction: all of it becomes durable, or nothing. No other connection
    // writes meanwhile.
    template <typename Work>
    auto transact(Work work) -> std::invoke_result_t<Work>
    {
        if (const Result<int> begun = run("BEGIN IMMEDIATE"); !begun) {
            return failure(begun.error());
        }
        auto result = work();
        if (!result) {
            rollBack();
            return result;
        }
        if (const Result<int> committed = run("COMMIT"); !committed) {
            rollBack();
            return failure(committed.error());
        }
        return result;
    }

private:
    explicit Database(QString path);
    Result<void> prepare();
    Result<void> migrate();
    Result<void> makeSteps(size_t first);
    Result<QSqlQuery *> execute(const char *sql, const QVariantList &values);
    [[nodiscard]] Error fault(const QSqlError &error) const;
    void rollBack();

    QString m_path;
    QSqlDatabase m_connection;
    std::unordered_map<const char *, QSqlQuery> m_statements;
};

// A time as columns hold it; NULL for an invalid one.
[[nodiscard]] QVariant timeValue(const QDateTime &time);

} // namespace tonggui::node
