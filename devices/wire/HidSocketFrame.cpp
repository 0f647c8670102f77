// SPDX-License-Identifier: Apache-2.0
#include "devices/wire/HidSocketFrame.h"

#include <QtEndian>

namespace tonggui::devices {

namespace {

constexpr qsizetype LengthSize = 2;
constexpr qsizetype HeadSize = 3; // kind and number

bool isKnown(quint8 kind)
{
    switch (HidFrameKind(kind)) {
    case HidFrameKind::GetFeature:
    case HidFrameKind::SetFeature:
    case HidFrameKind::Output:
    case HidFrameKind::Reply:
    case HidFrameKind::Refused:
    case HidFrameKind::Hello:
    case HidFrameKind::Input:
        return true;
    }
    return false;
}

} // namespace

QByteArray HidFrame::toBytes() const
{
    QByteArray bytes(LengthSize + HeadSize, Qt::Uninitialized);
    qToBigEndian(quint16(HeadSize + payload.size()), bytes.data());
    bytes[2] = char(kind);
    qToBigEndian(number, bytes.data() + 3);
    return bytes + payload;
}

void HidFrameReader::feed(QByteArrayView bytes)
{
    if (!m_isBroken) {
        m_bytes.append(bytes);
    }
}

std::deque<HidFrame> HidFrameReader::take()
{
    std::deque<HidFrame> frames;
    qsizetype at = 0;
    while (!m_isBroken && m_bytes.size() - at >= LengthSize + HeadSize) {
        const char *const head = m_bytes.constData() + at;
        const qsizetype length = qFromBigEndian<quint16>(head);
        if (length < HeadSize || length > HeadSize + LargestHidPayload || !isKnown(quint8(head[2]))) {
            m_isBroken = true;
            break;
        }
        if (m_bytes.size() - at < LengthSize + length) {
            break;
        }
        frames.push_back({HidFrameKind(quint8(head[2])), qFromBigEndian<quint16>(head + 3),
                          m_bytes.mid(at + LengthSize + HeadSize, length - HeadSize)});
        at += LengthSize + length;
    }
    m_bytes.remove(0, m_isBroken ? m_bytes.size() : at);
    return frames;
}

} // namespace tonggui::devices
