// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tonggui::crypto::native {

// Cost of scrypt (RFC 7914 §2): N = 2^logN, memory about 128·N·r bytes.
struct ScryptCost
{
    int logN = 15;
    int r = 8;
    int p = 1;

    // What a stored hash may ask for: up to 128 MiB, so that a tampered one cannot exhaust the machine.
    [[nodiscard]] bool isBearable() const { return logN >= 1 && logN <= 17 && r >= 1 && r <= 8 && p >= 1 && p <= 16; }
};

// `size` bytes; empty when OpenSSL refuses the cost.
[[nodiscard]] QByteArray scrypt(QByteArrayView password, QByteArrayView salt, const ScryptCost &cost, int size);

} // namespace tonggui::crypto::native
