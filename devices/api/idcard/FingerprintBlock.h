// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <vector>

namespace tonggui::devices {

// One finger of a card's fingerprint block (GA/T 1012, 512 bytes). Features are for a matcher only and never leave as a
// picture.
struct FingerprintTemplate
{
    enum class Registration { Unknown, Registered, Failed, NotRegistered };

    Registration registration = Registration::Unknown;
    int finger = 0; // 11 … 15 right thumb … little, 16 … 20 left, 97 right and 98 left unsure, 99 other, 0 not stated
    int quality = 0;     // 1 … 100, 0 unknown
    QByteArray features; // bytes 7 … 510, in the format of the matcher that made them
};

// The fingers of a block of 0, 512 or 1024 bytes; a part that does not begin with 'C' holds none. The CRC in byte 511
// has no published polynomial and is not judged.
[[nodiscard]] std::vector<FingerprintTemplate> fingerprintsOf(const QByteArray &block);

} // namespace tonggui::devices
