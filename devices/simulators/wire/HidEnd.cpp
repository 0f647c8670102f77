// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/wire/HidEnd.h"

#include "devices/simulators/SimulatorErrors.h"

#include <QFileInfo>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tonggui::simulators {

namespace {

enum Kind : quint8 { Get = 0x01, Set = 0x02, Output = 0x03, Reply = 0x11, Refused = 0x12, Hello = 0x20, Input = 0x21 };
constexpr qsizetype Head = 5; // length, kind, number

QByteArray bigEndian(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace

HidEnd::HidEnd(QString path, HidIdentity identity, QObject *parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_identity(std::move(identity))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &HidEnd::onConnection);
}

HidEnd::~HidEnd()
{
    HidEnd::unplug();
}

Result<void> HidEnd::plug()
{
    if (isPlugged()) {
        return {};
    }
    const QFileInfo there(m_path);
    if (there.exists() && (there.isFile() || there.isDir())) {
        return failure(errors::WireUnusable, {m_path, u"something else has this name"_s});
    }
    QLocalServer::removeServer(m_path); // left behind by a simulator that was killed
    if (m_path.isEmpty() || !m_server.listen(m_path)) {
        return failure(errors::WireUnusable, {m_path, m_server.errorString()});
    }
    return {};
}

void HidEnd::unplug()
{
    m_server.close();
    m_incoming.clear();
    if (QLocalSocket *const socket = m_socket) {
        m_socket.clear();
        socket->disconnect(this);
        socket->abort();
        socket->deleteLater();
        Q_EMIT hostChanged();
    }
}

void HidEnd::onConnection()
{
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort();
        m_socket->deleteLater();
    }
    m_incoming.clear();
    m_socket = m_server.nextPendingConnection();
    connect(m_socket, &QLocalSocket::readyRead, this, &HidEnd::onReadable);
    connect(m_socket, &QLocalSocket::disconnected, this, [this, socket = m_socket.data()] {
        socket->deleteLater();
        m_socket.clear();
        Q_EMIT hostChanged();
    });
    send(Hello, 0, bigEndian(m_identity.vendor) + bigEndian(m_identity.product) + m_identity.serial.toUtf8());
    Q_EMIT hostChanged();
}

void HidEnd::onReadable()
{
    m_incoming += m_socket->readAll();
    while (m_incoming.size() >= Head) {
        const qsizetype length = qFromBigEndian<quint16>(m_incoming.constData());
        if (length < Head - 2) {
            m_socket->abort();
            return;
        }
        if (m_incoming.size() < 2 + length) {
            return;
        }
        const auto number = qFromBigEndian<quint16>(m_incoming.constData() + 3);
        const QByteArray frame = m_incoming.first(2 + length);
        m_incoming.remove(0, 2 + length);
        handle(quint8(frame[2]), number, frame.mid(Head));
        if (!m_socket) {
            return; // unplugged meanwhile
        }
    }
}

void HidEnd::handle(quint8 kind, quint16 number, const QByteArray &payload)
{
    HidRequest request{.number = number};
    if (kind == Get && payload.size() == 3) {
        request.id = quint8(payload[0]);
        request.size = qFromBigEndian<quint16>(payload.constData() + 1);
    } else if ((kind == Set || kind == Output) && !payload.isEmpty()) {
        request.kind = kind == Set ? HidRequest::Kind::SetFeature : HidRequest::Kind::Output;
        request.id = quint8(payload[0]);
        request.report = payload;
    } else {
        refuse(number);
        return;
    }
    Q_EMIT asked(request);
}

void HidEnd::reply(quint16 number, const QByteArray &report)
{
    send(Reply, number, report);
}

void HidEnd::refuse(quint16 number)
{
    send(Refused, number, {});
}

void HidEnd::input(const QByteArray &report)
{
    send(Input, 0, report);
}

void HidEnd::raw(const QByteArray &bytes)
{
    if (m_socket) {
        m_socket->write(bytes);
        m_socket->flush();
    }
}

void HidEnd::send(quint8 kind, quint16 number, const QByteArray &payload)
{
    raw(bigEndian(quint16(Head - 2 + payload.size())) + char(kind) + bigEndian(number) + payload);
}

} // namespace tonggui::simulators
