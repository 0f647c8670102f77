// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/PinTries.h"

#include "app/core/values/Staff.h"

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

Error locked(const QDateTime &until)
{
    return Error(tonggui::errors::StaffLocked, {until.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)});
}

} // namespace

PinTries::PinTries(Database &database, const CentreWorld &world, QString place)
    : m_database(database)
    , m_world(world)
    , m_place(std::move(place))
{}

Result<PinTries::Try> PinTries::begin(const QString &typedId)
{
    const QDateTime now = m_world.clock.now();
    return m_database.transact([&]() -> Result<Try> {
        const Result<std::optional<Row>> row = m_database.one(
            "SELECT failed, locked_until FROM pin_tries WHERE place = ? AND typed_id = ?", {m_place, typedId});
        if (!row) {
            return failure(row.error());
        }
        int failed = *row ? int((*row)->integer(0)) : 0;
        if (*row && !(*row)->isNull(1)) {
            if ((*row)->time(1) > now) {
                return failure(locked((*row)->time(1)));
            }
            failed = 0; // the lock is over
        }
        failed += 1;
        Try attempt{m_world.rules.pinTries - failed, {}};
        if (attempt.left <= 0) {
            attempt.lockedUntil = now.addSecs(std::chrono::seconds(m_world.rules.lock).count());
        }
        const Result<int> written = m_database.run(
            "INSERT INTO pin_tries (place, typed_id, failed, locked_until, last_at) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET failed = excluded.failed, locked_until = excluded.locked_until, "
            "last_at = excluded.last_at",
            {m_place, typedId, failed, timeValue(attempt.lockedUntil), timeValue(now)});
        // ids that nobody has would otherwise stay for ever
        const Result<int> swept =
            m_database.run("DELETE FROM pin_tries WHERE last_at < ?", {timeValue(now.addDays(-1))});
        return written.and_then([&](int) { return swept; }).map([&](int) { return attempt; });
    });
}

Result<void> PinTries::clear(const QString &typedId)
{
    return m_database.run("DELETE FROM pin_tries WHERE place = ? AND typed_id = ?", {m_place, typedId}).map([](int) {});
}

Error PinTries::refusal(const Try &attempt)
{
    return attempt.lockedUntil.isValid() ? locked(attempt.lockedUntil)
                                         : Error(tonggui::errors::WrongPin, {QString::number(attempt.left)});
}

} // namespace tonggui::node
