// SPDX-License-Identifier: Apache-2.0
#include "app/crypto/CryptoErrors.h"

#include <array>

namespace tonggui::crypto::errors {

ErrorCatalogue all()
{
    static constexpr std::array list{&WrongKey,     &BadKey,     &BadCertificate, &BadRequest,
                                     &BadSignature, &NotTrusted, &Failed};
    return list;
}

} // namespace tonggui::crypto::errors
