// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/idcard/ReplyFaults.h"

#include "devices/simulators/idcard/SamSpeech.h"

namespace tonggui::simulators {

namespace {

constexpr int DefaultFlood = 256 * 1024;

// Headers that promise long frames, frames that never end, bytes that look like something: a module gone mad.
QByteArray flood(int size)
{
    const QByteArray unit = QByteArray::fromHex("AAAAAA96690FFF00009055AA") + QByteArray(52, '\xAA');
    return unit.repeated(size / unit.size() + 1).left(size);
}

// What arrives when both sides keep different time.
QByteArray atWrongSpeed(QByteArray bytes)
{
    for (char &byte : bytes) {
        byte = char(uchar(byte) * 7 ^ 0xE3);
    }
    return bytes;
}

} // namespace

std::optional<Outgoing> spoiled(Outgoing out, const Fault &fault, quint16 cardWord)
{
    switch (fault.kind) {
    case FaultKind::Silence:
        return std::nullopt;
    case FaultKind::Checksum:
        out.bytes.back() = char(out.bytes.back() ^ 0x5A);
        break;
    case FaultKind::HalfFrame:
    case FaultKind::Crash:
        out.bytes.truncate(fault.bytes > 0 ? fault.bytes : out.bytes.size() / 2);
        break;
    case FaultKind::Slow:
        out.bytesPerSecond = fault.bytesPerSecond;
        break;
    case FaultKind::Garbage:
        out.bytes.prepend(fault.raw);
        break;
    case FaultKind::Noise:
        out.bytes = QByteArray::fromHex("FF00FFFF00") + out.bytes + QByteArray::fromHex("00FF");
        break;
    case FaultKind::Code:
        out.bytes = speak(cardWord, fault.code, {});
        break;
    case FaultKind::Busy:
        out.delayMs += fault.delayMs;
        break;
    case FaultKind::Flood:
        out.bytes.prepend(flood(fault.bytes > 0 ? fault.bytes : DefaultFlood));
        out.bytesPerSecond = 0;
        break;
    case FaultKind::WrongBaud:
        out.bytes = atWrongSpeed(out.bytes);
        break;
    default:
        break;
    }
    return out;
}

} // namespace tonggui::simulators
