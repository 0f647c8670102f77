// SPDX-License-Identifier: Apache-2.0
#include "devices/host/CheckedLink.h"

#include "devices/host/ChannelMessage.h"

#include <QtEndian>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {
constexpr qint64 MostAtOnce = 1 << 20; // what we take before others have their turn, and what waits outside meanwhile
constexpr quint32 LengthSize = 4;
} // namespace

CheckedLink::CheckedLink(std::unique_ptr<QLocalSocket> socket)
    : m_socket(std::move(socket))
{
    m_socket->setReadBufferSize(MostAtOnce);
    connect(m_socket.get(), &QLocalSocket::readyRead, this, &CheckedLink::onReadyRead);
    connect(m_socket.get(), &QLocalSocket::disconnected, this, &CheckedLink::disconnected);
    open(ReadWrite | Unbuffered);
}

void CheckedLink::onReadyRead()
{
    m_arrived += m_socket->readAll();
    bool isAny = false;
    while (passNext()) {
        isAny = true;
    }
    if (isAny) {
        Q_EMIT readyRead();
    }
}

bool CheckedLink::passNext()
{
    if (m_arrived.size() < qsizetype(LengthSize)) {
        return false;
    }
    const auto length = qFromLittleEndian<quint32>(m_arrived.constData());
    if (length > LargestMessage) {
        breakOff(u"sent a message of %1 bytes"_s.arg(length));
        return false;
    }
    const qsizetype whole = qsizetype(LengthSize) + length;
    if (m_arrived.size() < whole) {
        return false;
    }
    if (!isChannelMessage(m_arrived.sliced(LengthSize, length))) {
        breakOff(u"sent what is no message"_s);
        return false;
    }
    m_checked += m_arrived.first(whole);
    m_arrived.remove(0, whole);
    return true;
}

void CheckedLink::breakOff(const QString &reason)
{
    m_socket->disconnect(this);
    m_arrived.clear();
    Q_EMIT broken(reason);
}

qint64 CheckedLink::readData(char *data, qint64 most)
{
    const qint64 size = std::min<qint64>(most, m_checked.size());
    std::memcpy(data, m_checked.constData(), size_t(size));
    m_checked.remove(0, size);
    return size;
}

} // namespace tonggui::devices
