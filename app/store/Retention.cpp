// SPDX-License-Identifier: Apache-2.0
#include "app/store/Retention.h"

#include "app/store/tables/TimeText.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {

// The order matters: later steps ask what the earlier ones left. Every ? is the same time.
constexpr const char *ClearEnvelopes =
    "UPDATE envelope SET sealed_body = NULL WHERE sealed_body IS NOT NULL AND julianday(closed_at) < julianday(?) "
    "AND sequence IN (SELECT sequence FROM delivery WHERE state = 'acknowledged' AND julianday(settled_at) < "
    "julianday(?))";
constexpr const char *ClearVisits =
    "DELETE FROM visit WHERE is_open = 0 AND julianday(saved_at) < julianday(?) AND visit NOT IN "
    "(SELECT a.visit FROM envelope e JOIN audit a ON a.sequence = e.event WHERE e.sealed_body IS NOT NULL)";
constexpr const char *ClearDocuments =
    "DELETE FROM document WHERE is_final = 1 "
    "AND julianday((SELECT at FROM audit WHERE sequence = document.event)) < julianday(?) "
    "AND (EXISTS (SELECT 1 FROM envelope e WHERE e.case_id = document.case_id AND e.sealed_body IS NULL) "
    "OR (NOT EXISTS (SELECT 1 FROM envelope e WHERE e.case_id = document.case_id) "
    "AND (SELECT visit FROM audit WHERE sequence = document.event) NOT IN (SELECT visit FROM visit)))";
constexpr const char *ClearTickets = "DELETE FROM ticket WHERE day < ?";

Result<Cleared> clear(StoreContents &contents, const QDateTime &before)
{
    Cleared cleared;
    Connection &connection = contents.connection();
    const auto step = [&](const char *sql, int &count, const QString &limit) -> Result<void> {
        const Result<int> changed = connection.run(sql, QVariantList(QByteArrayView(sql).count('?'), limit));
        if (!changed) {
            return failure(changed.error());
        }
        count = *changed;
        return {};
    };
    const QString time = timeText(before);
    const Result<void> done =
        step(ClearEnvelopes, cleared.envelopes, time)
            .and_then([&] { return step(ClearVisits, cleared.visits, time); })
            .and_then([&] { return step(ClearDocuments, cleared.documents, time); })
            .and_then([&] { return step(ClearTickets, cleared.tickets, before.date().toString(Qt::ISODate)); });
    if (!done) {
        return failure(done.error());
    }
    if (cleared.visits + cleared.documents + cleared.envelopes == 0) {
        return cleared;
    }
    const AuditEvent event{u"store.cleared"_s,
                           u"terminal"_s,
                           {{u"before"_s, time},
                            {u"visits"_s, cleared.visits},
                            {u"documents"_s, cleared.documents},
                            {u"envelopes"_s, cleared.envelopes}},
                           contents.now()};
    return contents.tables().audit.append({}, event, {}).map([&](qint64) { return cleared; });
}

} // namespace

Task<Result<Cleared>> clearBefore(Store &store, QDateTime before)
{
    return store.run([before = std::move(before)](StoreContents &contents) -> Result<Cleared> {
        Connection &connection = contents.connection();
        // Freed pages are overwritten, not only given back.
        if (const Result<void> wiping = connection.script(u"PRAGMA secure_delete = ON"_s); !wiping) {
            return failure(wiping.error());
        }
        Result<Cleared> cleared = connection.transact([&] { return clear(contents, before); });
        static_cast<void>(connection.script(u"PRAGMA secure_delete = FAST"_s));
        return cleared;
    });
}

} // namespace tonggui::store
