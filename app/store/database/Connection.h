// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <optional>
#include <unordered_map>
#include <vector>

namespace tonggui::store {

// One row of an answer, by column number.
class Row
{
public:
    explicit Row(QVariantList values)
        : m_values(std::move(values))
    {}

    [[nodiscard]] QString text(int column) const { return m_values[column].toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_values[column].toLongLong(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_values[column].toByteArray(); }
    [[nodiscard]] bool isNull(int column) const { return m_values[column].isNull(); }

private:
    QVariantList m_values;
};

// One connection to a SQLite file, of the thread that opened it; nobody else may have the file open. Statements are
// prepared once and kept; they are given as literals, whose address finds them again. Faults: core DiskFull,
// StoreBroken; store::errors::Damaged, NoAccess, InUse, AlreadySaved, NotADatabase.
class Connection
{
public:
    enum class Access {
        ReadOnly, // nothing on the disk changes, also when there is a write-ahead log
        ReadWrite // write-ahead log, every commit durable (synchronous = FULL)
    };

    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Access access);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    Result<int> run(const char *sql, const QVariantList &values = {}); // rows changed
    Result<std::optional<Row>> one(const char *sql, const QVariantList &values = {});
    Result<void> each(const char *sql, const QVariantList &values, const std::function<void(const Row &)> &take);
    Result<void> script(const QString &sql); // several statements, not kept

    // Runs `work` in one transaction: all of it becomes durable, or nothing.
    template <typename Work>
    auto transact(Work work) -> std::invoke_result_t<Work>
    {
        if (Result<int> begun = run("BEGIN IMMEDIATE"); !begun) {
            return failure(begun.error());
        }
        auto result = work();
        if (!result) {
            rollBack();
            return result;
        }
        if (Result<void> committed = commit(); !committed) {
            rollBack();
            return failure(committed.error());
        }
        return result;
    }

    // Bytes that went to the write-ahead log since the last checkpoint, as an estimate.
    [[nodiscard]] qint64 bytesLogged() const { return m_bytesLogged; }
    Result<void> checkpoint();

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    Connection(QString path, Access access);
    Result<void> prepareFile();
    Result<QSqlQuery *> statement(const char *sql, const QVariantList &values);
    [[nodiscard]] Failure fault(const QSqlQuery &query) const;
    Result<void> commit();
    void rollBack();

    QString m_path;
    Access m_access;
    bool m_hadLog = false;
    QSqlDatabase m_database;
    std::unordered_map<const char *, QSqlQuery> m_statements;
    qint64 m_bytesBound = 0; // by the transaction at work
    qint64 m_bytesLogged = 0;
};

} // namespace tonggui::store
