// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/StaffRegister.h"

#include "app/crypto/PinHash.h"
#include "app/node/NodeErrors.h"
#include "app/node/desks/AdministrationLog.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tonggui::node {

namespace {

Failure bad(const QString &what, const char *reason)
{
    return failure(errors::BadStaff, {what, QCoreApplication::translate("Errors", reason)});
}

} // namespace

StaffRegister::StaffRegister(Database &database, const CentreWorld &world)
    : m_database(database)
    , m_world(world)
{}

Result<void> StaffRegister::add(const StaffId &id, const QString &name, StaffRole role, const QString &pin,
                                const QString &actor)
{
    static const QRegularExpression idForm(u"^[A-Za-z0-9]{2,20}$"_s);
    if (!idForm.match(id.text()).hasMatch()) {
        return bad(id.text(), QT_TRANSLATE_NOOP("Errors", "it is no staff number"));
    }
    if (name.trimmed().isEmpty()) {
        return bad(id.text(), QT_TRANSLATE_NOOP("Errors", "the name is missing"));
    }
    if (pin.size() < m_world.rules.shortestPin) {
        return bad(id.text(), QT_TRANSLATE_NOOP("Errors", "the PIN is too short"));
    }
    const QString hash = crypto::hashedPin(pin, m_world.randomness);
    return m_database.transact([&]() -> Result<void> {
        const Result<std::optional<StaffEntry>> known = find(id);
        if (!known) {
            return failure(known.error());
        }
        if (*known) {
            return bad(id.text(), QT_TRANSLATE_NOOP("Errors", "the staff number is already in use"));
        }
        return m_database
            .run("INSERT INTO staff (id, name, role, pin_hash, created_at) VALUES (?, ?, ?, ?, ?)",
                 {id.text(), name.trimmed(), roleText(role), hash, timeValue(m_world.clock.now())})
            .and_then(
                [&](int) { return logAdministration(m_database, m_world.clock, actor, u"add staff"_s, id.text()); });
    });
}

Result<std::optional<StaffEntry>> StaffRegister::find(const StaffId &id)
{
    return m_database.one("SELECT name, role, pin_hash, is_disabled FROM staff WHERE id = ?", {id.text()})
        .map([&id](const std::optional<Row> &row) -> std::optional<StaffEntry> {
            const std::optional<StaffRole> role = row ? roleFrom(row->text(1)) : std::nullopt;
            if (!role) {
                return {};
            }
            return StaffEntry{id, row->text(0), *role, row->text(2), row->flag(3)};
        });
}

Result<void> StaffRegister::mustExist(const StaffId &id)
{
    return find(id).and_then([&id](const std::optional<StaffEntry> &entry) -> Result<void> {
        return entry ? Result<void>() : bad(id.text(), QT_TRANSLATE_NOOP("Errors", "nobody has this staff number"));
    });
}

Result<void> StaffRegister::unlock(const StaffId &id, const QString &actor)
{
    return m_database.transact([&] {
        return mustExist(id)
            .and_then([&] { return m_database.run("DELETE FROM pin_tries WHERE typed_id = ?", {id.text()}); })
            .and_then(
                [&](int) { return logAdministration(m_database, m_world.clock, actor, u"unlock staff"_s, id.text()); });
    });
}

Result<void> StaffRegister::disable(const StaffId &id, bool isDisabled, const QString &actor)
{
    const QString action = isDisabled ? u"disable staff"_s : u"enable staff"_s;
    return m_database.transact([&] {
        return mustExist(id)
            .and_then([&] {
                return m_database.run("UPDATE staff SET is_disabled = ? WHERE id = ?", {int(isDisabled), id.text()});
            })
            .and_then([&](int) { return m_database.run("DELETE FROM sessions WHERE staff = ?", {id.text()}); })
            .and_then([&](int) { return logAdministration(m_database, m_world.clock, actor, action, id.text()); });
    });
}

} // namespace tonggui::node
