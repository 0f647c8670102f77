// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Randomness.h"
#include "app/core/ports/StaffCache.h"
#include "app/store/Store.h"
#include "app/store/tables/StaffTable.h"

#include <QThreadPool>

namespace tonggui::store {

struct OfflineRules
{
    int tries = 5; // wrong PINs in a row that lock an account
    std::chrono::minutes lock{15};
    std::chrono::days offline{7}; // since the last log-in at the node
};

// Lets people log in while the node cannot be reached who did so before while it could. PIN hashes are computed in a
// thread of their own. A try is counted before its PIN is looked at, so that ending the program in the middle wins
// nothing.
class StoredStaffCache final : public StaffCache
{
public:
    StoredStaffCache(Store &store, Randomness &randomness,
                     OfflineRules rules); // store and randomness must outlive the cache

    Task<Result<void>> remember(StaffSession session, QString pin) override;

    // Also store::errors::OfflineTooOld.
    Task<Result<StaffSession>> verify(StaffId id, QString pin) override;

    Task<Result<void>> forgetIfKept(StaffId id, QString pin) override;

    Task<Result<void>> forget(StaffId id) override; // nobody of that id is no error

private:
    Store *m_store;
    Randomness *m_randomness;
    OfflineRules m_rules;
    QThreadPool m_pool;
};

} // namespace tonggui::store
