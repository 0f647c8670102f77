// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/wire/TcpEnd.h"

#include "devices/simulators/SimulatorErrors.h"

namespace tonggui::simulators {

TcpEnd::TcpEnd(QString hostAndPort, QObject *parent)
    : WireEnd(parent)
    , m_hostAndPort(std::move(hostAndPort))
{
    connect(&m_server, &QTcpServer::newConnection, this, &TcpEnd::onConnection);
}

Result<void> TcpEnd::plug()
{
    if (isPlugged()) {
        return {};
    }
    const qsizetype colon = m_hostAndPort.lastIndexOf(u':');
    bool isPort = false;
    const quint16 port = m_hostAndPort.mid(colon + 1).toUShort(&isPort);
    const QHostAddress host(m_hostAndPort.left(colon));
    if (colon < 1 || !isPort || host.isNull()) {
        return failure(errors::WireUnusable, {m_hostAndPort, QStringLiteral("ADDRESS:PORT is expected")});
    }
    if (!m_server.listen(host, port)) {
        return failure(errors::WireUnusable, {m_hostAndPort, m_server.errorString()});
    }
    return {};
}

void TcpEnd::unplug()
{
    m_server.close();
    if (m_socket) {
        m_socket->abort();
    }
}

QString TcpEnd::address() const
{
    return m_server.serverAddress().toString() + u':' + QString::number(m_server.serverPort());
}

qsizetype TcpEnd::write(const QByteArray &bytes)
{
    return m_socket ? std::max<qint64>(m_socket->write(bytes), 0) : 0;
}

void TcpEnd::onConnection()
{
    if (m_socket) {
        m_socket->abort();
        m_socket->deleteLater();
    }
    m_socket = m_server.nextPendingConnection();
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this,
            [this, socket = m_socket.data()] { Q_EMIT received(socket->readAll()); });
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
}

} // namespace tonggui::simulators
