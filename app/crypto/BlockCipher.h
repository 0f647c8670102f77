// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

namespace tonggui::crypto {

// One block of AES (FIPS 197) without a mode: 16 bytes under a key of 16, 24 or 32. For devices whose protocol is made
// of single blocks; never for data of our own. errors::Failed for other sizes.
[[nodiscard]] Result<QByteArray> encryptBlock(QByteArrayView key, QByteArrayView block);
[[nodiscard]] Result<QByteArray> decryptBlock(QByteArrayView key, QByteArrayView block);

} // namespace tonggui::crypto
