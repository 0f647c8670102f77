// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/StaffDirectory.h"
#include "app/sync/ClerkCertifier.h"

#include <mutex>

namespace tonggui::counter {

// Logs clerks in and has their signing keys at hand from then on. The key of whoever logged in last can be asked for
// from any thread.
class ClerkKeys final : public StaffDirectory
{
public:
    // Both outlive it.
    ClerkKeys(StaffDirectory &staff, sync::ClerkCertifier &certifier);

    // Also the errors of ClerkCertifier::identityOf: who cannot sign must not begin.
    Task<Result<StaffSession>> logIn(StaffId id, QString pin) override;

    [[nodiscard]] Result<crypto::Identity> identityOf(const StaffSession &clerk) const; // errors::ClerkKeyMissing

private:
    StaffDirectory &m_staff;
    sync::ClerkCertifier &m_certifier;
    mutable std::mutex m_mutex; // guards what follows
    StaffId m_owner;
    std::optional<crypto::Identity> m_identity;
};

} // namespace tonggui::counter
