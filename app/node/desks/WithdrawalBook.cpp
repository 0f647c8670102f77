// SPDX-License-Identifier: Apache-2.0
#include "app/node/desks/WithdrawalBook.h"

using namespace Qt::StringLiterals;

namespace tonggui::node {

WithdrawalBook::WithdrawalBook(Database &database, const CentreWorld &world)
    : m_database(database)
    , m_world(world)
{}

Result<std::optional<QDate>> WithdrawalBook::nextDay(const QString &account)
{
    return m_database
        .one("SELECT next_day FROM withdrawals WHERE account_lookup = ?",
             {m_world.cipher.lookup(u"account"_s, account)})
        .map([](const std::optional<Row> &row) {
            return row ? std::optional(QDate::fromString(row->text(0), Qt::ISODate)) : std::nullopt;
        });
}

Result<void> WithdrawalBook::note(const protocol::CaseContent &content)
{
    const QDate next = QDate::fromString(content.form[u"computed"_s][u"nextDate"_s].toString(), Qt::ISODate);
    if (!next.isValid() || content.account.isEmpty()) {
        return {};
    }
    return m_database
        .run("INSERT INTO withdrawals (account_lookup, case_id, next_day) VALUES (?, ?, ?) "
             "ON CONFLICT DO UPDATE SET case_id = excluded.case_id, next_day = max(next_day, excluded.next_day)",
             {m_world.cipher.lookup(u"account"_s, content.account), content.caseId.text(), next.toString(Qt::ISODate)})
        .map([](int) {});
}

} // namespace tonggui::node
