// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Outbox.h"
#include "app/store/database/Connection.h"
#include "app/store/keys/RowCipher.h"

namespace tonggui::store {

enum class DeliveryState { Waiting, Refused, Acknowledged };

struct DeliveryRecord
{
    qint64 sequence = 0; // of the envelope
    DeliveryState state = DeliveryState::Waiting;
    int attempts = 0;
    QString notBefore;
    QString error;     // code of the last refusal
    QString settledAt; // when the node acknowledged or refused it
    QByteArray mac;

    [[nodiscard]] static DeliveryRecord from(const Row &row);
};

// How far each envelope is on its way. Small rows of their own: an attempt must not rewrite a body.
class DeliveryTable
{
public:
    DeliveryTable(Connection &connection, const RowCipher &cipher);

    [[nodiscard]] Result<void> add(qint64 sequence);
    [[nodiscard]] Result<void> save(DeliveryRecord record);
    [[nodiscard]] Result<DeliveryRecord> of(const EnvelopeId &id) const; // store::errors::EnvelopeUnknown
    [[nodiscard]] Result<std::vector<OutboxItem>> waiting(int limit) const;
    [[nodiscard]] Result<OutboxSummary> summary() const;
    [[nodiscard]] Result<void> each(const std::function<void(const DeliveryRecord &)> &take) const;

    [[nodiscard]] static FieldBytes fieldsOf(const DeliveryRecord &record);
    [[nodiscard]] static QString stateText(DeliveryState state);

private:
    Connection *m_connection;
    const RowCipher *m_cipher;
};

} // namespace tonggui::store
