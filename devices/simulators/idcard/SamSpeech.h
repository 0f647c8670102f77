// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace tonggui::simulators {

// How a SAM_V module hears and speaks (the device's side of the frame described in the protocol's §1.1).
struct HeardRequest
{
    quint8 command = 0;
    quint8 parameter = 0;
    QByteArray data;
    bool isLengthRight = true;   // false: answered with code 11
    bool isChecksumRight = true; // false: answered with code 10
    qsizetype size = 0;          // bytes on the wire
};

// Takes the next request out of `incoming`; drops what comes before its preamble.
[[nodiscard]] std::optional<HeardRequest> hear(QByteArray &incoming);

// Preamble, length, SW1 SW2 SW3, data, checksum.
[[nodiscard]] QByteArray speak(quint16 cardWord, quint8 code, const QByteArray &data);

} // namespace tonggui::simulators
