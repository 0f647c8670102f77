// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/wire/SamFrame.h"

#include <numeric>

namespace tonggui::devices::sam {

quint8 checksumOf(QByteArrayView bytes)
{
    return std::accumulate(bytes.begin(), bytes.end(), quint8(0),
                           [](quint8 sum, char byte) { return quint8(sum ^ quint8(byte)); });
}

QByteArray encodeRequest(quint8 command, quint8 parameter, const QByteArray &data)
{
    const qsizetype length = data.size() + 3;
    QByteArray frame(PreambleBytes, PreambleSize);
    frame.append(char(length >> 8)).append(char(length & 0xFF));
    frame.append(char(command)).append(char(parameter)).append(data);
    frame.append(char(checksumOf(QByteArrayView(frame).sliced(PreambleSize))));
    return frame;
}

} // namespace tonggui::devices::sam
