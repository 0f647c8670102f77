// SPDX-License-Identifier: Apache-2.0
#include "app/node/data/Schema.h"

#include "app/node/NodeErrors.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

constexpr qsizetype HeaderSize = 100;

// Times are milliseconds since 1970 in UTC. Columns named sealed_… hold AES-256-GCM under the node's data key, columns
// named …_lookup a keyed hash: nothing about a member can be read from the file.
constexpr auto FirstSchema = R"(
CREATE TABLE staff (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, pin_hash TEXT NOT NULL,
    is_disabled INTEGER NOT NULL DEFAULT 0, created_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- tries are counted for whatever id was typed, so that an unknown one behaves like a known one
CREATE TABLE pin_tries (
    place TEXT NOT NULL, typed_id TEXT NOT NULL, failed INTEGER NOT NULL, locked_until INTEGER, last_at INTEGER NOT NULL,
    PRIMARY KEY (place, typed_id)) STRICT, WITHOUT ROWID;
CREATE TABLE sessions (
    token_hash BLOB PRIMARY KEY, staff TEXT NOT NULL, terminal INTEGER NOT NULL REFERENCES terminals (number),
    expires_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE enrolments (
    id TEXT PRIMARY KEY, terminal TEXT NOT NULL, terminal_key BLOB NOT NULL, event_key BLOB NOT NULL, code TEXT NOT NULL,
    status TEXT NOT NULL, requested_at INTEGER NOT NULL, decided_at INTEGER, decided_by TEXT,
    terminal_certificate BLOB, event_certificate BLOB) STRICT, WITHOUT ROWID;
CREATE TABLE one_time_codes (
    code_hash BLOB PRIMARY KEY, terminal TEXT NOT NULL, expires_at INTEGER NOT NULL, used_at INTEGER) STRICT, WITHOUT ROWID;
-- one row for each enrolment of a terminal, with the chain of its envelopes
CREATE TABLE terminals (
    number INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL, certificate_hash BLOB NOT NULL UNIQUE,
    certificate BLOB NOT NULL, event_certificate BLOB NOT NULL, enrolled_at INTEGER NOT NULL, blocked_at INTEGER,
    last_sequence INTEGER NOT NULL DEFAULT 0, last_hash BLOB NOT NULL) STRICT;
CREATE UNIQUE INDEX terminals_in_use ON terminals (id) WHERE blocked_at IS NULL;
CREATE TABLE clerk_certificates (
    certificate_hash BLOB PRIMARY KEY, staff TEXT NOT NULL, certificate BLOB NOT NULL, issued_at INTEGER NOT NULL,
    terminal INTEGER NOT NULL REFERENCES terminals (number)) STRICT, WITHOUT ROWID;
CREATE TABLE envelopes (
    arrival INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, case_id TEXT NOT NULL,
    terminal INTEGER NOT NULL REFERENCES terminals (number), sequence INTEGER NOT NULL, header BLOB NOT NULL,
    payload BLOB NOT NULL, signature BLOB NOT NULL, service TEXT NOT NULL, received_at INTEGER NOT NULL,
    UNIQUE (terminal, sequence)) STRICT;
CREATE INDEX envelopes_of_case ON envelopes (case_id);
CREATE TABLE receipts (
    case_id TEXT PRIMARY KEY, branch TEXT NOT NULL, code_lookup BLOB NOT NULL, sealed_summary BLOB NOT NULL,
    sealed_pdf BLOB NOT NULL, has_seal INTEGER NOT NULL, trouble TEXT NOT NULL DEFAULT '') STRICT, WITHOUT ROWID;
CREATE INDEX receipts_by_code ON receipts (code_lookup);
CREATE TABLE seals (
    case_id TEXT PRIMARY KEY, paper_hash BLOB NOT NULL, sealed_addition BLOB NOT NULL, made_at INTEGER NOT NULL) STRICT, WITHOUT ROWID;
-- the book in which every use of the seal is written
CREATE TABLE seal_register (
    number INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, case_id TEXT NOT NULL, paper_hash BLOB NOT NULL,
    terminal TEXT NOT NULL, outcome TEXT NOT NULL) STRICT;
CREATE TABLE member_lookups (
    number INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, staff TEXT NOT NULL, terminal TEXT NOT NULL,
    visit TEXT NOT NULL, member_lookup BLOB NOT NULL, outcome TEXT NOT NULL) STRICT;
CREATE TABLE withdrawals (
    account_lookup BLOB PRIMARY KEY, case_id TEXT NOT NULL, next_day TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE administration (
    number INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, actor TEXT NOT NULL, action TEXT NOT NULL,
    subject TEXT NOT NULL) STRICT
)"_L1;

QStringList statementsOf(QLatin1StringView script)
{
    QStringList statements;
    for (const QString &part : QString(script).split(u";\n"_s)) {
        if (!part.trimmed().isEmpty()) {
            statements.append(part.trimmed());
        }
    }
    return statements;
}

} // namespace

const std::vector<QStringList> &migrationSteps()
{
    static const std::vector<QStringList> steps = [] {
        std::vector<QStringList> list{statementsOf(FirstSchema)};
        list.front().append(u"PRAGMA application_id = %1"_s.arg(NodeApplicationId));
        for (size_t i = 0; i < list.size(); ++i) {
            list[i].append(u"PRAGMA user_version = %1"_s.arg(i + 1));
        }
        return list;
    }();
    return steps;
}

Result<void> checkFileHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists() || file.size() == 0) {
        return {};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(Error(errors::DatabaseFailed, {path, file.errorString()}));
    }
    const QByteArray header = file.read(HeaderSize);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return failure(errors::ForeignDatabase, {path});
    }
    if (header.size() < HeaderSize) {
        return failure(errors::DamagedDatabase, {path, QCoreApplication::translate("Errors", "it ends too early")});
    }
    const auto schemaCookie = qFromBigEndian<quint32>(header.constData() + 40);
    const auto id = qFromBigEndian<quint32>(header.constData() + 68);
    // with no schema yet, what the file will be may still stand in the write-ahead log
    if (id != NodeApplicationId && schemaCookie != 0) {
        return failure(errors::ForeignDatabase, {path});
    }
    const auto pageSize = qFromBigEndian<quint16>(header.constData() + 16);
    const auto pages = qFromBigEndian<quint32>(header.constData() + 28);
    const bool hasLog = QFile(path + u"-wal"_s).size() > 0; // then missing pages may stand there
    if (!hasLog && file.size() < qint64(pageSize == 1 ? 65536 : pageSize) * pages) {
        return failure(errors::DamagedDatabase, {path, QCoreApplication::translate("Errors", "it ends too early")});
    }
    return {};
}

} // namespace tonggui::node
