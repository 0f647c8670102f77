// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Ids.h"

#include <QByteArray>
#include <QDateTime>

namespace tonggui {

// What a finished case hands to the centre, before it is sealed.
struct EnvelopeDraft
{
    EnvelopeId id;
    CaseId caseId;
    QByteArray content; // JSON "tonggui.case/1": data, evidence, receipt; plain, in memory only
    QDateTime closedAt;
};

// The end of a terminal's chain of envelopes. A new terminal starts with sequence 0 and 32 zero bytes.
struct EnvelopeChain
{
    qint64 sequence = 0;
    QByteArray hash = QByteArray(32, '\0'); // SHA-256 of the last envelope's header

    friend bool operator==(const EnvelopeChain &, const EnvelopeChain &) = default;
};

// Encrypted to the centre, signed by the terminal, ready to be sent.
struct SealedEnvelope
{
    EnvelopeId id;
    CaseId caseId;
    QByteArray body;     // as it is posted to the node
    EnvelopeChain chain; // the chain with this envelope as its end
};

} // namespace tonggui
