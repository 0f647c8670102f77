// SPDX-License-Identifier: Apache-2.0
#include "devices/wire/SocketUsbPipes.h"

#include "devices/api/DeviceErrors.h"

#include <QPointer>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {
constexpr qsizetype HeadSize = 3;
constexpr qsizetype MostInTransfer = 0xFFFF;
} // namespace

SocketUsbPipes::SocketUsbPipes(QString path, QObject *parent)
    : UsbPipes(parent)
    , m_path(std::move(path))
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &SocketUsbPipes::onReadable);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, &SocketUsbPipes::onError);
}

QString SocketUsbPipes::name() const
{
    return u"socket-usb"_s;
}

Result<void> SocketUsbPipes::open()
{
    const QSignalBlocker quiet(m_socket);
    m_incoming.clear();
    m_socket.abort();
    m_socket.connectToServer(m_path); // a local socket takes or refuses at once
    if (m_path.isEmpty() || m_socket.state() != QLocalSocket::ConnectedState) {
        const QString cause = m_socket.errorString();
        m_socket.abort();
        return failure(Error(errors::PortNotOpen, {m_path}).because(cause));
    }
    return {};
}

void SocketUsbPipes::close()
{
    const QSignalBlocker quiet(m_socket);
    m_socket.abort();
}

bool SocketUsbPipes::isOpen() const
{
    return m_socket.state() == QLocalSocket::ConnectedState;
}

void SocketUsbPipes::write(quint8 endpoint, const QByteArray &bytes)
{
    if (isOpen() && bytes.size() <= MostInTransfer) {
        QByteArray head(HeadSize, char(endpoint));
        qToBigEndian(quint16(bytes.size()), head.data() + 1);
        m_socket.write(head + bytes);
        m_socket.flush();
    }
}

void SocketUsbPipes::onReadable()
{
    m_incoming += m_socket.readAll();
    const QPointer<SocketUsbPipes> self(this);
    while (self && isOpen() && m_incoming.size() >= HeadSize) {
        const qsizetype length = qFromBigEndian<quint16>(m_incoming.constData() + 1);
        if (m_incoming.size() < HeadSize + length) {
            return;
        }
        const quint8 endpoint = quint8(m_incoming[0]);
        const QByteArray bytes = m_incoming.mid(HeadSize, length);
        m_incoming.remove(0, HeadSize + length);
        Q_EMIT received(endpoint, bytes); // may close us
    }
}

void SocketUsbPipes::onError()
{
    const QString cause = m_socket.errorString();
    close();
    Q_EMIT lost(Error(errors::Unplugged).because(cause));
}

} // namespace tonggui::devices
