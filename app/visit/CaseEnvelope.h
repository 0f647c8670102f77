// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/values/Envelope.h"
#include "app/core/values/Workplace.h"
#include "app/visit/Visit.h"

namespace tonggui {

// The finished case of a visit as the centre gets it. Needs a card and a current case.
[[nodiscard]] EnvelopeDraft caseEnvelope(EnvelopeId id, const Visit &visit, const Workplace &workplace,
                                         const QJsonObject &formRecord, const QByteArray &receipt,
                                         const QDateTime &closedAt);

} // namespace tonggui
