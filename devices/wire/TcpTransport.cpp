// SPDX-License-Identifier: Apache-2.0
#include "devices/wire/TcpTransport.h"

#include "devices/api/DeviceErrors.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

TcpTransport::TcpTransport(QString address, std::chrono::milliseconds connectLimit, QObject *parent)
    : ByteTransport(parent)
    , m_address(std::move(address))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(connectLimit);
    connect(&m_limit, &QTimer::timeout, this, [this] { onLost(u"no connection in time"_s); });
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_wasConnected = true;
        m_limit.stop();
    });
    connect(&m_socket, &QTcpSocket::readyRead, this, [this] { Q_EMIT received(m_socket.readAll()); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { onLost(m_socket.errorString()); });
}

QString TcpTransport::name() const
{
    return u"network"_s;
}

Result<void> TcpTransport::open()
{
    const QUrl url(u"tcp://"_s + m_address, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() <= 0) {
        return failure(errors::PortNotOpen, {m_address});
    }
    m_wasConnected = false;
    m_socket.abort();
    m_socket.connectToHost(url.host(), quint16(url.port()));
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_limit.start();
    return {};
}

void TcpTransport::close()
{
    m_limit.stop();
    const QSignalBlocker quiet(m_socket);
    m_socket.abort();
}

bool TcpTransport::isOpen() const
{
    return m_socket.state() != QAbstractSocket::UnconnectedState;
}

// Not ours to set; what has come in but was not read is dropped all the same.
void TcpTransport::setSpeed(int)
{
    if (m_socket.state() == QAbstractSocket::ConnectedState) {
        m_socket.readAll();
    }
}

void TcpTransport::write(const QByteArray &bytes)
{
    if (isOpen()) {
        m_socket.write(bytes); // kept until the connection stands
    }
}

void TcpTransport::onLost(const QString &cause)
{
    close();
    Q_EMIT lost(m_wasConnected ? Error(errors::Unplugged).because(cause)
                               : Error(errors::PortNotOpen, {m_address}).because(cause));
}

} // namespace tonggui::devices
