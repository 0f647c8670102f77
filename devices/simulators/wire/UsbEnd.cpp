// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/wire/UsbEnd.h"

#include "devices/simulators/SimulatorErrors.h"

namespace tonggui::simulators {

namespace {
constexpr int HeadSize = 3;
}

UsbEnd::UsbEnd(QString path, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
{
    connect(&m_server, &QLocalServer::newConnection, this, &UsbEnd::onConnection);
}

UsbEnd::~UsbEnd()
{
    UsbEnd::unplug();
}

Result<void> UsbEnd::plug()
{
    if (isPlugged()) {
        return {};
    }
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    QLocalServer::removeServer(m_path); // left behind by a simulator that was killed
    if (m_path.isEmpty() || !m_server.listen(m_path)) {
        return failure(errors::WireUnusable, {m_path, m_server.errorString()});
    }
    return {};
}

void UsbEnd::unplug()
{
    m_server.close();
    m_incoming.clear();
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
        m_socket.clear();
    }
}

void UsbEnd::write(quint8 endpoint, const QByteArray &bytes)
{
    if (m_socket && bytes.size() <= 0xFFFF) {
        const char head[] = {char(endpoint), char(bytes.size() / 256), char(bytes.size() % 256)};
        m_socket->write(QByteArray(head, HeadSize) + bytes);
        m_socket->flush();
    }
}

void UsbEnd::onConnection()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
    }
    m_incoming.clear();
    m_socket = m_server.nextPendingConnection();
    connect(m_socket, &QLocalSocket::readyRead, this, &UsbEnd::onReadable);
    connect(m_socket, &QLocalSocket::disconnected, m_socket, &QObject::deleteLater);
}

void UsbEnd::onReadable()
{
    m_incoming += m_socket->readAll();
    while (m_incoming.size() >= HeadSize) {
        const int length = uchar(m_incoming[1]) * 256 + uchar(m_incoming[2]);
        if (m_incoming.size() < HeadSize + length) {
            return;
        }
        const quint8 endpoint = quint8(m_incoming[0]);
        const QByteArray bytes = m_incoming.mid(HeadSize, length);
        m_incoming = m_incoming.mid(HeadSize + length);
        Q_EMIT received(endpoint, bytes);
    }
}

} // namespace tonggui::simulators
