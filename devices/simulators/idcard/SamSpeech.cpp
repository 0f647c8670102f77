// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/idcard/SamSpeech.h"

namespace tonggui::simulators {

namespace {

const QByteArray Call = QByteArray::fromHex("AAAAAA9669");
constexpr int LongestRequest = 64; // the module's own requests have at most a few bytes

char exclusiveOr(const QByteArray &bytes, qsizetype from)
{
    char sum = 0;
    for (qsizetype i = from; i < bytes.size(); ++i) {
        sum = char(sum ^ bytes[i]);
    }
    return sum;
}

} // namespace

std::optional<HeardRequest> hear(QByteArray &incoming)
{
    const qsizetype start = incoming.indexOf(Call);
    if (start < 0) {
        incoming = incoming.right(Call.size() - 1);
        return std::nullopt;
    }
    incoming = incoming.mid(start);
    if (incoming.size() < 7) {
        return std::nullopt;
    }
    const int length = uchar(incoming[5]) * 256 + uchar(incoming[6]);
    if (length < 3 || length > LongestRequest) {
        incoming = incoming.mid(7);
        return HeardRequest{.isLengthRight = false, .size = 7};
    }
    if (incoming.size() < 7 + length) {
        return std::nullopt;
    }
    const QByteArray frame = incoming.first(7 + length);
    incoming = incoming.mid(frame.size());
    return HeardRequest{.command = quint8(frame[7]),
                        .parameter = quint8(frame[8]),
                        .data = frame.mid(9, length - 3),
                        .isLengthRight = true,
                        .isChecksumRight = exclusiveOr(frame, 5) == 0,
                        .size = frame.size()};
}

QByteArray speak(quint16 cardWord, quint8 code, const QByteArray &data)
{
    const int length = int(data.size()) + 4;
    QByteArray frame = Call;
    for (const int byte : {length / 256, length % 256, cardWord / 256, cardWord % 256, int(code)}) {
        frame += char(byte);
    }
    frame += data;
    return frame + exclusiveOr(frame, 5);
}

} // namespace tonggui::simulators
