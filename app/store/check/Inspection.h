// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/store/Tables.h"
#include "app/store/check/CheckErrors.h"
#include "app/store/check/StoreCheck.h"

#include <QDateTime>

#include <map>
#include <set>

namespace tonggui::store {

// One check at work: what is looked at, what the record of events says should be there, and what was found.
struct Inspection
{
    Connection &connection;
    const RowCipher &cipher;
    Tables tables;
    StoreReport report;

    // What the events tell; filled by inspectAudit, used by the others.
    struct LastEvent
    {
        qint64 sequence = 0;
        QDateTime at;
        QString digest; // base64 SHA-256 of snapshot or paper
    };
    std::map<QString, LastEvent> visits;
    std::map<std::pair<QString, QString>, LastEvent> documents; // case and kind
    std::map<qint64, std::pair<QString, QString>> envelopes;    // sequence: id and hash in base64
    qint64 lastSequence = 0;
    QDateTime clearedBefore; // what is older may have been cleared away

    void found(const ErrorDefinition &definition, const QString &what, const QString &place);
    void unreadable(const Result<void> &done, const QString &table); // a table SQLite itself cannot read to its end
    [[nodiscard]] bool mayBeCleared(const QDateTime &at) const { return clearedBefore.isValid() && at < clearedBefore; }
};

void inspectPages(Inspection &inspection);
void inspectAudit(Inspection &inspection);
void inspectVisits(Inspection &inspection);
void inspectDocuments(Inspection &inspection);
void inspectEnvelopes(Inspection &inspection);
void inspectDeliveries(Inspection &inspection);
void inspectNumbers(Inspection &inspection);
void inspectDesk(Inspection &inspection); // tickets, staff, identities

} // namespace tonggui::store
