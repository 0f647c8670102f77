// SPDX-License-Identifier: Apache-2.0
#include "app/store/tables/TicketTable.h"

#include "app/store/StoreErrors.h"
#include "app/store/tables/TimeText.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

namespace {
constexpr int NumbersOfALetter = 999;
}

TicketRecord TicketRecord::from(const Row &row)
{
    return {row.text(0), int(row.integer(1)), row.text(2), row.text(3), row.bytes(4)};
}

QString TicketRecord::number() const
{
    const int letter = (sequence - 1) / NumbersOfALetter;
    const int digits = (sequence - 1) % NumbersOfALetter + 1;
    return QChar(char16_t(u'A' + letter)) + QString::number(digits).rightJustified(3, u'0');
}

TicketTable::TicketTable(Connection &connection, const RowCipher &cipher)
    : m_connection(&connection)
    , m_cipher(&cipher)
{}

FieldBytes TicketTable::placeOf(const TicketRecord &record)
{
    return FieldBytes("ticket").add(record.day).add(qint64(record.sequence)).add(record.takenAt).add(record.calledAt);
}

Result<Ticket> TicketTable::ticketOf(const TicketRecord &record) const
{
    const Result<QByteArray> description = m_cipher->open(record.sealedDescription, placeOf(record));
    const QString place = u"ticket:%1-%2"_s.arg(record.day, record.number());
    if (!description) {
        return failure(Error(errors::Damaged, {m_connection->path(), place}).at(place));
    }
    return Ticket{TicketId(record.day + u'-' + record.number()), record.number(), QString::fromUtf8(*description),
                  timeFrom(record.takenAt)};
}

Result<Ticket> TicketTable::issue(const QString &description, const QDateTime &at)
{
    const QString day = at.date().toString(Qt::ISODate);
    const Result<std::optional<Row>> last = m_connection->one("SELECT max(sequence) FROM ticket WHERE day = ?", {day});
    if (!last) {
        return failure(last.error());
    }
    TicketRecord record{day, int((*last)->integer(0)) + 1, timeText(at), {}, {}};
    if (record.sequence > 26 * NumbersOfALetter) {
        return failure(errors::NumbersExhausted, {day});
    }
    record.sealedDescription = m_cipher->seal(description.toUtf8(), placeOf(record));
    const Result<int> saved = m_connection->run(
        "INSERT INTO ticket (day, sequence, taken_at, called_at, sealed_description) VALUES (?, ?, ?, ?, ?)",
        {record.day, record.sequence, record.takenAt, record.calledAt, record.sealedDescription});
    if (!saved) {
        return failure(saved.error());
    }
    return ticketOf(record);
}

Result<std::vector<Ticket>> TicketTable::waiting(QDate day) const
{
    std::vector<TicketRecord> records;
    const Result<void> done = m_connection->each(
        "SELECT day, sequence, taken_at, called_at, sealed_description FROM ticket "
        "WHERE called_at = '' AND day = ? ORDER BY sequence",
        {day.toString(Qt::ISODate)}, [&](const Row &row) { records.push_back(TicketRecord::from(row)); });
    if (!done) {
        return failure(done.error());
    }
    std::vector<Ticket> tickets;
    for (const TicketRecord &record : records) {
        Result<Ticket> ticket = ticketOf(record);
        if (!ticket) {
            return failure(ticket.error());
        }
        tickets.push_back(*std::move(ticket));
    }
    return tickets;
}

Result<std::optional<Ticket>> TicketTable::callFirst(const QDateTime &at)
{
    const Result<std::optional<Row>> row =
        m_connection->one("SELECT day, sequence, taken_at, called_at, sealed_description FROM ticket "
                          "WHERE called_at = '' AND day = ? ORDER BY sequence LIMIT 1",
                          {at.date().toString(Qt::ISODate)});
    if (!row) {
        return failure(row.error());
    }
    if (!*row) {
        return std::optional<Ticket>();
    }
    TicketRecord record = TicketRecord::from(**row);
    Result<Ticket> ticket = ticketOf(record);
    if (!ticket) {
        return failure(ticket.error());
    }
    record.calledAt = timeText(at);
    record.sealedDescription = m_cipher->seal(ticket->description.toUtf8(), placeOf(record));
    const Result<int> saved =
        m_connection->run("UPDATE ticket SET called_at = ?, sealed_description = ? WHERE day = ? AND sequence = ?",
                          {record.calledAt, record.sealedDescription, record.day, record.sequence});
    if (!saved) {
        return failure(saved.error());
    }
    return std::optional<Ticket>(*std::move(ticket));
}

Result<void> TicketTable::each(const std::function<void(const TicketRecord &)> &take) const
{
    return m_connection->each("SELECT day, sequence, taken_at, called_at, sealed_description FROM ticket ORDER BY id",
                              {}, [&](const Row &row) { take(TicketRecord::from(row)); });
}

} // namespace tonggui::store
