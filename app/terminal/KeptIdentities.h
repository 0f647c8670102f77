// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/IdentityShelf.h"
#include "app/store/IdentityShelf.h"

namespace tonggui {

// The store's shelf as the port that others ask.
class KeptIdentities final : public crypto::IdentityShelf
{
public:
    explicit KeptIdentities(store::IdentityShelf &shelf); // outlives it

    Task<Result<std::optional<crypto::Identity>>> load(QString name) override;
    Task<Result<void>> keep(QString name, crypto::Identity identity) override;

private:
    store::IdentityShelf &m_shelf;
};

} // namespace tonggui
