// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/VisitJournal.h"
#include "app/store/database/Connection.h"
#include "app/store/keys/RowCipher.h"

namespace tonggui::store {

// One row of the chain as it is stored.
struct AuditRecord
{
    qint64 sequence = 0;
    QString at;
    QString name;
    QString actor;
    QString visit; // empty for what belongs to no visit
    QByteArray sealedFacts;
    QByteArray hash;

    [[nodiscard]] static AuditRecord from(const Row &row);
};

// What happened, one row after the other. Each row's hash is SHA-256 over the hash before it and all its columns, so
// that no row can be changed, moved or taken out of the middle; the facts are sealed to the same place, so that nobody
// without the key can begin anew.
class AuditChain
{
public:
    AuditChain(Connection &connection, const RowCipher &cipher);

    // Adds a row and returns its sequence. `bound` is what the store itself ties to the event: digests of snapshot and
    // document, place of the envelope.
    [[nodiscard]] Result<qint64> append(const QString &visit, const AuditEvent &event, const QJsonObject &bound);

    // All rows in order.
    [[nodiscard]] Result<void> each(const std::function<void(const AuditRecord &)> &take) const;

    [[nodiscard]] static QByteArray firstHash() { return QByteArray(32, '\0'); }
    [[nodiscard]] static FieldBytes placeOf(const AuditRecord &record, const QByteArray &hashBefore);
    [[nodiscard]] static QByteArray hashOf(const AuditRecord &record, const QByteArray &hashBefore);

private:
    Connection *m_connection;
    const RowCipher *m_cipher;
};

} // namespace tonggui::store
