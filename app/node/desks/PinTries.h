// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/data/Database.h"
#include "app/node/desks/CentreWorld.h"

namespace tonggui::node {

// Counts wrong PINs for each id that is typed, whether somebody has it or not. A try is written down before the PIN is
// checked, so that many guesses at the same moment do not get more tries than one after the other.
class PinTries
{
public:
    // `place` keeps tries at different doors apart: nobody may lock a clerk's counter from a page that anyone can
    // reach.
    PinTries(Database &database, const CentreWorld &world, QString place);

    struct Try
    {
        int left = 0;          // after this one, should it fail
        QDateTime lockedUntil; // valid when this one was the last
    };

    // core errors::StaffLocked while the lock holds.
    [[nodiscard]] Result<Try> begin(const QString &typedId);
    [[nodiscard]] Result<void> clear(const QString &typedId);

    // The refusal after a wrong PIN: WrongPin with the tries that are left, or StaffLocked.
    [[nodiscard]] static Error refusal(const Try &attempt);

private:
    Database &m_database;
    const CentreWorld &m_world;
    QString m_place;
};

} // namespace tonggui::node
