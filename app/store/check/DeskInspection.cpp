// SPDX-License-Identifier: Apache-2.0
#include "app/core/Json.h"
#include "app/store/check/Inspection.h"

using namespace Qt::StringLiterals;

namespace tonggui::store {

void inspectNumbers(Inspection &inspection)
{
    std::map<QString, qint64> given; // by day
    for (const auto &[visit, last] : inspection.visits) {
        if (const Result<LocalNumber> number = LocalNumber::parse(visit)) {
            qint64 &largest = given[number->day.toString(Qt::ISODate)];
            largest = std::max<qint64>(largest, number->sequence);
        }
    }
    const Result<void> done = inspection.connection.each("SELECT day, last, mac FROM number", {}, [&](const Row &row) {
        const QString place = u"number:"_s + row.text(0);
        if (!inspection.cipher.isMac(row.bytes(2), NumberTable::fieldsOf(row.text(0), row.integer(1)))) {
            inspection.found(errors::RowChanged, place, place);
        }
        if (const auto largest = given.find(row.text(0)); largest != given.end() && row.integer(1) >= largest->second) {
            given.erase(largest);
        }
    });
    inspection.unreadable(done, u"number"_s);
    for (const auto &[day, largest] : given) {
        inspection.found(errors::NumberBehind, day, u"number:"_s + day);
    }
}

void inspectDesk(Inspection &inspection)
{
    const auto value = [&](const QByteArray &sealed, const FieldBytes &place, const QString &name) {
        if (!inspection.cipher.open(sealed, place)) {
            inspection.found(errors::ValueUnreadable, name, name);
        }
    };
    inspection.unreadable(inspection.tables.tickets.each([&](const TicketRecord &ticket) {
        value(ticket.sealedDescription, TicketTable::placeOf(ticket),
              u"ticket:%1-%2"_s.arg(ticket.day).arg(ticket.sequence));
    }),
                          u"ticket"_s);
    inspection.unreadable(inspection.tables.staff.each([&](const QByteArray &lookup, const QByteArray &sealed) {
        value(sealed, StaffTable::placeOf(lookup), u"staff:"_s + QString::fromLatin1(lookup.toHex().first(8)));
    }),
                          u"staff"_s);
    inspection.unreadable(inspection.tables.identities.each([&](const IdentityRecord &identity) {
        value(identity.key, IdentityTable::placeOf(identity), u"identity:"_s + identity.name);
    }),
                          u"identity"_s);
}

} // namespace tonggui::store
