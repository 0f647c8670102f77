// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/node/data/Database.h"
#include "app/node/desks/CentreWorld.h"
#include "app/protocol/CaseContent.h"

namespace tonggui::node {

// Until the core system has posted a withdrawal, the node remembers from which day the next one is allowed (rule R-13),
// so that nobody withdraws twice at two windows.
class WithdrawalBook
{
public:
    WithdrawalBook(Database &database, const CentreWorld &world);

    [[nodiscard]] Result<std::optional<QDate>> nextDay(const QString &account);

    // Takes note of a case whose form computed the day of the next withdrawal ("nextDate"); others are none of its
    // business. Part of the caller's transaction.
    [[nodiscard]] Result<void> note(const protocol::CaseContent &content);

private:
    Database &m_database;
    const CentreWorld &m_world;
};

} // namespace tonggui::node
