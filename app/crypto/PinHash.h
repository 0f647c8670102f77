// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Randomness.h"

#include <QString>

namespace tonggui::crypto {

// Memory-hard hash of a PIN or pass phrase: scrypt (RFC 7914) N=2^15, r=8, p=1: 32 MiB and some 0.1 s, so call it off
// the GUI thread. The text names its own parameters: "scrypt$15$8$1$<salt base64>$<hash base64>".
[[nodiscard]] QString hashedPin(const QString &pin, Randomness &randomness);
[[nodiscard]] bool isRightPin(const QString &pin, const QString &hash); // false also for a malformed hash

// A 32-byte key from a PIN (same parameters), for a file that the PIN seals. `salt` has 16 bytes.
[[nodiscard]] QByteArray keyFromPin(const QString &pin, QByteArrayView salt);

} // namespace tonggui::crypto
