// SPDX-License-Identifier: Apache-2.0
#include "app/store/StoredOutbox.h"

#include "app/store/tables/TimeText.h"

namespace tonggui::store {

namespace {

// Changes one delivery unless the node has the envelope already.
template <typename Change>
Task<Result<void>> settle(Store &store, EnvelopeId id, Change change)
{
    return store.change([id = std::move(id), change = std::move(change)](StoreContents &contents) -> Result<void> {
        DeliveryTable &deliveries = contents.tables().deliveries;
        Result<DeliveryRecord> record = deliveries.of(id);
        if (!record) {
            return failure(record.error());
        }
        if (record->state == DeliveryState::Acknowledged) {
            return {};
        }
        ++record->attempts;
        change(*record, contents.now());
        return deliveries.save(*record);
    });
}

} // namespace

StoredOutbox::StoredOutbox(Store &store)
    : m_store(&store)
{}

Task<Result<std::vector<OutboxItem>>> StoredOutbox::pending(int limit)
{
    return m_store->run([limit](StoreContents &contents) { return contents.tables().deliveries.waiting(limit); });
}

Task<Result<void>> StoredOutbox::acknowledge(EnvelopeId id, QDateTime at)
{
    return settle(*m_store, std::move(id), [at](DeliveryRecord &record, const QDateTime &) {
        record.state = DeliveryState::Acknowledged;
        record.settledAt = timeText(at);
        record.error.clear();
    });
}

Task<Result<void>> StoredOutbox::postpone(EnvelopeId id, QDateTime notBefore, QString errorCode)
{
    return settle(*m_store, std::move(id), [notBefore, errorCode](DeliveryRecord &record, const QDateTime &) {
        record.notBefore = timeText(notBefore);
        record.error = errorCode;
    });
}

Task<Result<void>> StoredOutbox::refuse(EnvelopeId id, QString errorCode)
{
    return settle(*m_store, std::move(id), [errorCode](DeliveryRecord &record, const QDateTime &now) {
        record.state = DeliveryState::Refused;
        record.settledAt = timeText(now);
        record.error = errorCode;
    });
}

Task<Result<OutboxSummary>> StoredOutbox::summary()
{
    return m_store->run([](StoreContents &contents) { return contents.tables().deliveries.summary(); });
}

} // namespace tonggui::store
