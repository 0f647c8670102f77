// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

namespace tonggui::devices::sam {

// Frames of the SAM_V module: AA AA AA 96 69 | length (2, big endian) | body | XOR of length and body.
// A request's body is CMD PARA DATA…, a reply's is SW1 SW2 SW3 DATA…; the length counts body and checksum.

inline constexpr char PreambleBytes[] = "\xAA\xAA\xAA\x96\x69";
inline constexpr qsizetype PreambleSize = 5;
inline constexpr qsizetype HeaderSize = PreambleSize + 2;
inline constexpr qsizetype MinimumLength = 4;    // SW1 SW2 SW3 and checksum
inline constexpr qsizetype MaximumLength = 4096; // the longest known reply has 090A

struct SamReply
{
    quint8 sw1 = 0; // from the card's own status word, normally 00 00
    quint8 sw2 = 0;
    quint8 sw3 = 0; // the reader's code
    QByteArray data;

    bool operator==(const SamReply &) const = default;
};

[[nodiscard]] QByteArray encodeRequest(quint8 command, quint8 parameter, const QByteArray &data = {});

// XOR of all bytes; 0 over length, body and checksum of a sound frame.
[[nodiscard]] quint8 checksumOf(QByteArrayView bytes);

} // namespace tonggui::devices::sam
