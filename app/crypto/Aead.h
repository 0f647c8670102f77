// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/core/ports/Randomness.h"

namespace tonggui::crypto {

// AES-256-GCM (NIST SP 800-38D). Layout of the result: nonce(12) ‖ ciphertext ‖ tag(16). `context` is authenticated,
// not stored: it ties a value to its place (table, row, column). `key` has 32 bytes.
[[nodiscard]] QByteArray seal(QByteArrayView key, QByteArrayView plain, QByteArrayView context, Randomness &randomness);

// errors::WrongKey when key, context or any byte differs.
[[nodiscard]] Result<QByteArray> open(QByteArrayView key, QByteArrayView sealed, QByteArrayView context);

} // namespace tonggui::crypto
