// SPDX-License-Identifier: Apache-2.0
#include "app/counter/ClerkKeys.h"

#include "app/counter/CounterErrors.h"

#include <array>

namespace tonggui::errors {

ErrorCatalogue compositionErrors()
{
    static constexpr std::array All{&CounterNotEnrolled, &ClerkKeyMissing};
    return All;
}

} // namespace tonggui::errors

namespace tonggui::counter {

ClerkKeys::ClerkKeys(StaffDirectory &staff, sync::ClerkCertifier &certifier)
    : m_staff(staff)
    , m_certifier(certifier)
{}

Task<Result<StaffSession>> ClerkKeys::logIn(StaffId id, QString pin)
{
    Result<StaffSession> clerk = co_await m_staff.logIn(std::move(id), std::move(pin));
    if (!clerk) {
        co_return clerk;
    }
    Result<crypto::Identity> identity = co_await m_certifier.identityOf(*clerk);
    if (!identity) {
        co_return failure(identity.error());
    }
    const std::scoped_lock lock(m_mutex);
    m_owner = clerk->id;
    m_identity = std::move(*identity);
    co_return clerk;
}

Result<crypto::Identity> ClerkKeys::identityOf(const StaffSession &clerk) const
{
    const std::scoped_lock lock(m_mutex);
    if (!m_identity || m_owner != clerk.id) {
        return failure(Error(errors::ClerkKeyMissing, {clerk.id.text()}));
    }
    return *m_identity;
}

} // namespace tonggui::counter
