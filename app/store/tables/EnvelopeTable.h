// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/EnvelopeSealer.h"
#include "app/store/database/Connection.h"
#include "app/store/keys/RowCipher.h"

namespace tonggui::store {

struct EnvelopeRecord
{
    qint64 sequence = 0;
    QString envelope;
    QString caseId;
    QString closedAt;
    qint64 event = 0;
    QByteArray hash; // the chain's end after this envelope
    QByteArray mac;
    QByteArray sealedBody; // null once it was cleared away

    [[nodiscard]] static EnvelopeRecord from(const Row &row);
};

// The terminal's chain of envelopes. Rows stay for good; bodies go when their time is over.
class EnvelopeTable
{
public:
    EnvelopeTable(Connection &connection, const RowCipher &cipher);

    [[nodiscard]] Result<EnvelopeChain> end() const;
    [[nodiscard]] Result<bool> hasCase(const CaseId &caseId) const;

    // store::errors::AlreadySaved for an envelope or a case that was sealed before.
    [[nodiscard]] Result<void> add(const SealedEnvelope &sealed, const EnvelopeChain &before, const QDateTime &closedAt,
                                   qint64 event);

    [[nodiscard]] Result<void> each(const std::function<void(const EnvelopeRecord &)> &take) const;

    [[nodiscard]] static FieldBytes bodyPlace(const EnvelopeRecord &record);
    [[nodiscard]] static FieldBytes fieldsOf(const EnvelopeRecord &record, const QByteArray &hashBefore);

private:
    Connection *m_connection;
    const RowCipher *m_cipher;
};

} // namespace tonggui::store
