// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QTcpSocket>

#include <functional>

namespace tonggui::tests {

// The wire between counter and node, on loopback, for cutting it at the right moment. What runs over it is encrypted;
// it goes by sizes: a paper or an envelope on its way is the only thing that is large.
class NodeLine : public QObject
{
public:
    explicit NodeLine(quint16 nodePort);

    [[nodiscard]] quint16 port() const { return m_server.serverPort(); }

    enum class Moment {
        Asked,    // the large request is on its way, its end is held back: nobody can have answered it
        Answered, // the node's answer is here and is held back
    };
    // When the `nth` large request from now on has come so far: calls `deed` and ends the connection.
    void at(Moment moment, int nth, std::function<void()> deed);
    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    struct Call
    {
        QTcpSocket *counter;
        QTcpSocket *node;
        qint64 burst = 0; // bytes that the counter sent since the node last spoke
        bool isChosen = false;
    };

    void onCall();
    void onAsked(const std::shared_ptr<Call> &call);
    void onAnswered(const std::shared_ptr<Call> &call);
    void strike(const std::shared_ptr<Call> &call);

    quint16 m_nodePort;
    QTcpServer m_server;
    Moment m_moment = Moment::Asked;
    int m_left = 0; // large requests until the one that is meant
    bool m_isDone = false;
    std::function<void()> m_deed;
};

} // namespace tonggui::tests
