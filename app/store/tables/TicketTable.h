// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Ticket.h"
#include "app/store/database/Connection.h"
#include "app/store/keys/RowCipher.h"

namespace tonggui::store {

struct TicketRecord
{
    QString day;
    int sequence = 0; // counts from 1 each day
    QString takenAt;
    QString calledAt; // empty while the ticket waits
    QByteArray sealedDescription;

    [[nodiscard]] static TicketRecord from(const Row &row);
    [[nodiscard]] QString number() const; // "A001" … "A999", "B001" …
};

// The numbers taken at this window; a new series each day, tickets of earlier days are never called.
class TicketTable
{
public:
    TicketTable(Connection &connection, const RowCipher &cipher);

    // store::errors::NumbersExhausted after Z999.
    [[nodiscard]] Result<Ticket> issue(const QString &description, const QDateTime &at);
    [[nodiscard]] Result<std::vector<Ticket>> waiting(QDate day) const;
    [[nodiscard]] Result<std::optional<Ticket>> callFirst(const QDateTime &at);

    [[nodiscard]] Result<void> each(const std::function<void(const TicketRecord &)> &take) const;

    [[nodiscard]] static FieldBytes placeOf(const TicketRecord &record);

private:
    [[nodiscard]] Result<Ticket> ticketOf(const TicketRecord &record) const;

    Connection *m_connection;
    const RowCipher *m_cipher;
};

} // namespace tonggui::store
