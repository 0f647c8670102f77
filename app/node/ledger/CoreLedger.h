// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/core/values/MemberAccount.h"

namespace tonggui::node {

// The centre's ledger as the node sees it. Thread-safe.
class CoreLedger
{
public:
    virtual ~CoreLedger() = default;

    // The depositor with his accounts as of now. core errors::MemberUnknown; errors::NoLedger when nothing is
    // connected.
    [[nodiscard]] virtual Result<Member> memberByIdNumber(const QString &idNumber) const = 0;
};

} // namespace tonggui::node
