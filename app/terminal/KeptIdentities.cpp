// SPDX-License-Identifier: Apache-2.0
#include "app/terminal/KeptIdentities.h"

#include "app/store/StoreErrors.h"

namespace tonggui {

KeptIdentities::KeptIdentities(store::IdentityShelf &shelf)
    : m_shelf(shelf)
{}

Task<Result<std::optional<crypto::Identity>>> KeptIdentities::load(QString name)
{
    Result<crypto::Identity> identity = co_await m_shelf.load(std::move(name));
    if (identity) {
        co_return std::optional(std::move(*identity));
    }
    if (identity.error().is(store::errors::IdentityMissing)) {
        co_return std::optional<crypto::Identity>();
    }
    co_return failure(identity.error());
}

Task<Result<void>> KeptIdentities::keep(QString name, crypto::Identity identity)
{
    co_return co_await m_shelf.put(std::move(name), std::move(identity));
}

} // namespace tonggui
