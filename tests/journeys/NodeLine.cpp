// SPDX-License-Identifier: Apache-2.0
#include "tests/journeys/NodeLine.h"

namespace tonggui::tests {

namespace {
constexpr qint64 Large = 24 * 1024; // a greeting with both certificates is a tenth of it, a paper twice as large
} // namespace

NodeLine::NodeLine(quint16 nodePort)
    : m_nodePort(nodePort)
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, &NodeLine::onCall);
}

void NodeLine::at(Moment moment, int nth, std::function<void()> deed)
{
    m_moment = moment;
    m_left = nth;
    m_deed = std::move(deed);
}

void NodeLine::onCall()
{
    auto call = std::make_shared<Call>();
    call->counter = m_server.nextPendingConnection();
    call->node = new QTcpSocket(call->counter);
    call->node->connectToHost(QHostAddress::LocalHost, m_nodePort);
    connect(call->counter, &QTcpSocket::readyRead, this, [this, call] { onAsked(call); });
    connect(call->node, &QTcpSocket::readyRead, this, [this, call] { onAnswered(call); });
    connect(call->node, &QTcpSocket::connected, this, [this, call] { onAsked(call); });
    connect(call->node, &QTcpSocket::disconnected, call->counter, &QTcpSocket::disconnectFromHost);
    connect(call->node, &QTcpSocket::errorOccurred, call->counter, &QTcpSocket::disconnectFromHost);
    connect(call->counter, &QTcpSocket::disconnected, call->counter, &QObject::deleteLater);
}

void NodeLine::onAsked(const std::shared_ptr<Call> &call)
{
    if (call->node->state() != QAbstractSocket::ConnectedState) {
        return; // it waits in the counter's socket
    }
    const QByteArray bytes = call->counter->readAll();
    const bool wasLarge = call->burst > Large;
    call->burst += bytes.size();
    if (!wasLarge && call->burst > Large && m_left > 0 && --m_left == 0) {
        call->isChosen = true;
        if (m_moment == Moment::Asked) {
            strike(call);
            return;
        }
    }
    call->node->write(bytes);
}

void NodeLine::onAnswered(const std::shared_ptr<Call> &call)
{
    const QByteArray bytes = call->node->readAll();
    if (call->isChosen && m_moment == Moment::Answered) {
        strike(call);
        return;
    }
    call->burst = 0;
    call->counter->write(bytes);
}

void NodeLine::strike(const std::shared_ptr<Call> &call)
{
    if (m_isDone) {
        return;
    }
    m_isDone = true;
    m_deed();
    call->node->abort();
    call->counter->abort();
}

} // namespace tonggui::tests
