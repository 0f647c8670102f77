// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Staff.h"
#include "app/node/data/Database.h"
#include "app/node/desks/CentreWorld.h"

namespace tonggui::node {

struct StaffEntry
{
    StaffId id;
    QString name;
    StaffRole role = StaffRole::Clerk;
    QString pinHash;
    bool isDisabled = false;
};

// Who works here. Changes are written into the administration's book.
class StaffRegister
{
public:
    StaffRegister(Database &database, const CentreWorld &world);

    // errors::BadStaff for an id that is taken or malformed, an empty name or a PIN that is too short.
    [[nodiscard]] Result<void> add(const StaffId &id, const QString &name, StaffRole role, const QString &pin,
                                   const QString &actor);
    [[nodiscard]] Result<std::optional<StaffEntry>> find(const StaffId &id);
    [[nodiscard]] Result<void> unlock(const StaffId &id, const QString &actor);
    [[nodiscard]] Result<void> disable(const StaffId &id, bool isDisabled, const QString &actor); // ends his log-ins

private:
    [[nodiscard]] Result<void> mustExist(const StaffId &id);

    Database &m_database;
    const CentreWorld &m_world;
};

} // namespace tonggui::node
