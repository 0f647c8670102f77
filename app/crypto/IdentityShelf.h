// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "app/crypto/Identity.h"

#include <optional>

namespace tonggui::crypto {

// Where keys with their certificates rest between two starts, as PKCS#12 whose pass phrase the key vault keeps.
class IdentityShelf
{
public:
    virtual ~IdentityShelf() = default;

    // Nothing when there is none of that name; an error when there is one that cannot be opened.
    virtual Task<Result<std::optional<Identity>>> load(QString name) = 0;
    virtual Task<Result<void>> keep(QString name, Identity identity) = 0; // takes the place of an older one
};

} // namespace tonggui::crypto
