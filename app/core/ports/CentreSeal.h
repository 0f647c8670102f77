// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "app/core/values/Ids.h"

namespace tonggui {

// The centre's round seal. Its key never leaves the centre.
class CentreSeal
{
public:
    virtual ~CentreSeal() = default;

    // The same paper with the seal's revision appended; asking again for the same paper gives the same answer.
    // errors::NodeUnreachable while offline: the seal then follows when the case is synced.
    virtual Task<Result<QByteArray>> seal(CaseId caseId, QByteArray signedPdf) = 0;
};

} // namespace tonggui
