// SPDX-License-Identifier: Apache-2.0
#include "app/store/tables/VisitTable.h"

#include "app/store/tables/TimeText.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

VisitRecord VisitRecord::from(const Row &row)
{
    return {row.text(0), row.text(1), row.integer(2) != 0, row.text(3), row.integer(4), row.bytes(5)};
}

VisitTable::VisitTable(Connection &connection, const RowCipher &cipher)
    : m_connection(&connection)
    , m_cipher(&cipher)
{}

FieldBytes VisitTable::placeOf(const VisitRecord &record)
{
    return FieldBytes("visit snapshot")
        .add(record.visit)
        .add(record.state)
        .add(qint64(record.isOpen))
        .add(record.savedAt)
        .add(record.event);
}

Result<void> VisitTable::save(const VisitTransition &transition, qint64 event)
{
    VisitRecord record{
        transition.visit.text(), transition.state, transition.isOpen, timeText(transition.event.at), event, {}};
    record.sealedSnapshot = m_cipher->seal(transition.snapshot, placeOf(record));
    // Most steps leave is_open as it is; saying so keeps its index page out of the transaction.
    Result<int> saved = m_connection->run(
        "UPDATE visit SET state = ?, saved_at = ?, event = ?, sealed_snapshot = ? WHERE visit = ? AND is_open = ?",
        {record.state, record.savedAt, record.event, record.sealedSnapshot, record.visit, int(record.isOpen)});
    if (saved && *saved == 0) {
        saved = m_connection->run(
            "INSERT INTO visit (state, is_open, saved_at, event, sealed_snapshot, visit) VALUES (?, ?, ?, ?, ?, ?) "
            "ON CONFLICT (visit) DO UPDATE SET state = excluded.state, is_open = excluded.is_open, "
            "saved_at = excluded.saved_at, event = excluded.event, sealed_snapshot = excluded.sealed_snapshot",
            {record.state, int(record.isOpen), record.savedAt, record.event, record.sealedSnapshot, record.visit});
    }
    if (!saved) {
        return failure(saved.error());
    }
    return {};
}

Result<std::vector<OpenVisit>> VisitTable::open() const
{
    std::vector<OpenVisit> visits;
    const Result<void> done = m_connection->each(
        "SELECT visit, state, is_open, saved_at, event, sealed_snapshot FROM visit WHERE is_open = 1 ORDER BY id", {},
        [&](const Row &row) {
            const VisitRecord record = VisitRecord::from(row);
            const QByteArray snapshot = m_cipher->open(record.sealedSnapshot, placeOf(record)).value_or(QByteArray());
            visits.push_back({VisitId(record.visit), record.state, snapshot, timeFrom(record.savedAt)});
        });
    if (!done) {
        return failure(done.error());
    }
    return visits;
}

Result<void> VisitTable::each(const std::function<void(const VisitRecord &)> &take) const
{
    return m_connection->each("SELECT visit, state, is_open, saved_at, event, sealed_snapshot FROM visit ORDER BY id",
                              {}, [&](const Row &row) { take(VisitRecord::from(row)); });
}

} // namespace tonggui::store
