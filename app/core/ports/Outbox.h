// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "app/core/values/Envelope.h"

#include <vector>

namespace tonggui {

// An envelope that has not been acknowledged yet.
struct OutboxItem
{
    EnvelopeId id;
    CaseId caseId;
    qint64 sequence = 0;
    QByteArray body;
    int attempts = 0;
    QDateTime notBefore; // earliest next attempt
};

struct OutboxSummary
{
    int waiting = 0; // not acknowledged
    int refused = 0; // of those, refused by the node for good: a person must look
    std::optional<QDateTime> oldest;
};

// Envelopes on their way to the node, in the order of their sequence.
class Outbox
{
public:
    virtual ~Outbox() = default;
    virtual Task<Result<std::vector<OutboxItem>>> pending(int limit) = 0;
    virtual Task<Result<void>> acknowledge(EnvelopeId id, QDateTime at) = 0;
    virtual Task<Result<void>> postpone(EnvelopeId id, QDateTime notBefore, QString errorCode) = 0;
    virtual Task<Result<void>> refuse(EnvelopeId id, QString errorCode) = 0;
    virtual Task<Result<OutboxSummary>> summary() = 0;
};

} // namespace tonggui
