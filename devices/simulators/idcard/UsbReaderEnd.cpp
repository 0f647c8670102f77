// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/idcard/UsbReaderEnd.h"

namespace tonggui::simulators {

namespace {

constexpr int PacketSize = 64;
constexpr int HeadSize = 7;
constexpr quint8 HostHead = 0x02;
constexpr quint8 HostRest = 0x06;
constexpr quint8 DeviceHead = 0x81;
constexpr quint8 DeviceRest = 0x85;

} // namespace

UsbReaderEnd::UsbReaderEnd(const QString &path, Pipes pipes, QObject *parent)
    : WireEnd(parent)
    , m_pipes(pipes)
    , m_usb(path)
{
    connect(&m_usb, &UsbEnd::received, this, &UsbReaderEnd::onReceived);
}

void UsbReaderEnd::onReceived(quint8 endpoint, const QByteArray &bytes)
{
    const bool isWrongPipe =
        m_pipes == Pipes::HeadAndRest && (endpoint == HostHead ? bytes.size() != HeadSize : endpoint != HostRest);
    if (isWrongPipe) {
        return;
    }
    m_head.clear(); // a new request ends what was being answered
    m_restLeft = -1;
    Q_EMIT received(bytes);
}

qsizetype UsbReaderEnd::write(const QByteArray &bytes)
{
    if (m_pipes == Pipes::One) {
        send(DeviceHead, bytes);
        return bytes.size();
    }
    QByteArray left = bytes;
    while (!left.isEmpty()) {
        if (m_restLeft <= 0) {
            const qsizetype missing = HeadSize - m_head.size();
            m_head += left.left(missing);
            left = left.mid(missing);
            if (m_head.size() == HeadSize) {
                m_restLeft = uchar(m_head[5]) * 256 + uchar(m_head[6]);
                send(DeviceHead, std::exchange(m_head, {}));
            }
            continue;
        }
        const QByteArray part = left.left(m_restLeft);
        left = left.mid(part.size());
        m_restLeft -= int(part.size());
        send(DeviceRest, part);
    }
    return bytes.size();
}

void UsbReaderEnd::send(quint8 endpoint, const QByteArray &bytes)
{
    for (qsizetype start = 0; start < bytes.size(); start += PacketSize) {
        m_usb.write(endpoint, bytes.mid(start, PacketSize));
    }
}

} // namespace tonggui::simulators
