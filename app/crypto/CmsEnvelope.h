// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/crypto/Identity.h"

namespace tonggui::crypto {

// CMS AuthEnvelopedData (RFC 5083), AES-256-GCM, one recipient (RSA-OAEP or ECDH). DER.
[[nodiscard]] Result<QByteArray> encryptTo(const Certificate &recipient, QByteArrayView plain);

// errors::WrongKey when it was made for somebody else or any byte was changed.
[[nodiscard]] Result<QByteArray> decryptWith(const Identity &recipient, QByteArrayView der);

} // namespace tonggui::crypto
