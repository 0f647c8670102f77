// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace tonggui::simulators {

// One who looks at the simulated camera over HTTP.
class MjpegViewer : public QObject
{
    Q_OBJECT

public:
    explicit MjpegViewer(QTcpSocket *socket, QObject *parent = nullptr); // owned from now on

    void answer(); // the head of the answer; pictures may follow
    void refuse();
    void send(const QByteArray &jpeg, bool withLength); // left out while what was sent before is not taken
    void sendRaw(const QByteArray &bytes);              // as it is
    void setPace(int bytesPerSecond);                   // 0: as fast as they are taken
    void drop();

    [[nodiscard]] bool isAnswered() const { return m_isAnswered; }

Q_SIGNALS:
    void asked(bool isWell); // a whole request
    void gone();

private:
    void onReadable();
    void onTick();

    QTcpSocket *const m_socket;
    QByteArray m_request;
    QByteArray m_waiting; // while paced
    QTimer m_tick;
    int m_bytesPerTick = 0;
    bool m_isAsked = false;
    bool m_isAnswered = false;
};

} // namespace tonggui::simulators
