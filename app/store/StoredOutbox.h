// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Outbox.h"
#include "app/store/Store.h"

namespace tonggui::store {

// The outbox over the terminal's database. store::errors::EnvelopeUnknown for an id that is not there. What was
// acknowledged stays acknowledged, whatever comes later; being told twice is no error.
class StoredOutbox final : public Outbox
{
public:
    explicit StoredOutbox(Store &store); // must outlive the outbox

    Task<Result<std::vector<OutboxItem>>>
    pending(int limit) override; // without refused ones; postponed ones with their time
    Task<Result<void>> acknowledge(EnvelopeId id, QDateTime at) override;
    Task<Result<void>> postpone(EnvelopeId id, QDateTime notBefore, QString errorCode) override; // counts an attempt
    Task<Result<void>> refuse(EnvelopeId id, QString errorCode) override;
    Task<Result<OutboxSummary>> summary() override;

private:
    Store *m_store;
};

} // namespace tonggui::store
