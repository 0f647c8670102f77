// SPDX-License-Identifier: Apache-2.0
#include "app/store/check/StoreCheck.h"

#include "app/core/ports/Randomness.h"
#include "app/store/StoreErrors.h"
#include "app/store/StoreMark.h"
#include "app/store/check/Inspection.h"
#include "app/store/database/DatabaseFile.h"
#include "app/store/database/FileLock.h"
#include "app/store/database/Migrations.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

void Inspection::found(const ErrorDefinition &definition, const QString &what, const QString &place)
{
    constexpr size_t Enough = 1000;
    if (report.findings.size() < Enough) {
        report.findings.push_back(Error(definition, {what}).at(place));
    }
}

void Inspection::unreadable(const Result<void> &done, const QString &table)
{
    if (!done) {
        found(errors::PagesDamaged, done.error().toLine(), table);
    }
}

void inspectPages(Inspection &inspection)
{
    inspection.unreadable(inspection.connection.each("PRAGMA integrity_check", {},
                                                     [&](const Row &row) {
                                                         if (row.text(0) != u"ok"_s) {
                                                             inspection.found(errors::PagesDamaged, row.text(0),
                                                                              u"pages"_s);
                                                         }
                                                     }),
                          u"pages"_s);
}

QJsonObject StoreReport::toJson() const
{
    return {{u"path"_s, path},
            {u"version"_s, version},
            {u"terminal"_s, terminal},
            {u"sound"_s, isSound()},
            {u"events"_s, events},
            {u"visits"_s, visits},
            {u"openVisits"_s, openVisits},
            {u"documents"_s, documents},
            {u"envelopes"_s, envelopes},
            {u"waitingEnvelopes"_s, waitingEnvelopes}};
}

namespace {

Result<int> knownVersion(Connection &connection)
{
    const QString &path = connection.path();
    const Result<int> version = Migrations::versionOf(connection);
    if (version && *version > Migrations::newest()) {
        return failure(Error(errors::NewerDatabase, {path}).at(path));
    }
    if (version && *version < Migrations::newest()) {
        return failure(Error(errors::OlderDatabase, {path}).at(path));
    }
    return version;
}

} // namespace

Result<StoreReport> checkStore(const QString &path, const QByteArray &key)
{
    if (const Result<DatabaseFile> file = DatabaseFile::inspect(path); !file) {
        return failure(file.error());
    }
    const Result<FileLock> lock = FileLock::take(path);
    if (!lock) {
        return failure(lock.error());
    }
    const Result<std::unique_ptr<Connection>> connection = Connection::open(path, Connection::Access::ReadOnly);
    if (!connection) {
        return failure(connection.error());
    }
    const Result<int> version = knownVersion(**connection);
    if (!version) {
        return failure(version.error());
    }
    SystemRandomness randomness;
    const RowCipher cipher(key, randomness);
    const Result<StoreMark> mark = StoreMark::read(**connection, cipher);
    if (!mark) {
        return failure(mark.error());
    }
    Inspection inspection{**connection, cipher, Tables(**connection, cipher), {}, {}, {}, {}, 0, {}};
    inspection.report.path = path;
    inspection.report.version = *version;
    inspection.report.terminal = mark->terminal;
    for (const auto inspect : {inspectPages, inspectAudit, inspectVisits, inspectDocuments, inspectEnvelopes,
                               inspectDeliveries, inspectNumbers, inspectDesk}) {
        inspect(inspection);
    }
    return std::move(inspection.report);
}

} // namespace tonggui::store
