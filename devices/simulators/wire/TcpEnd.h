// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/wire/WireEnd.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

namespace tonggui::simulators {

// A serial device behind a TCP port. One host at a time: who comes last has it.
class TcpEnd final : public WireEnd
{
    Q_OBJECT

public:
    explicit TcpEnd(QString hostAndPort, QObject *parent = nullptr); // "127.0.0.1:4001"; port 0 takes a free one

    [[nodiscard]] Result<void> plug() override;
    void unplug() override;
    [[nodiscard]] bool isPlugged() const override { return m_server.isListening(); }
    [[nodiscard]] QString address() const override;
    [[nodiscard]] int hostSpeed() const override { return 0; }
    qsizetype write(const QByteArray &bytes) override;

private:
    void onConnection();

    const QString m_hostAndPort;
    QTcpServer m_server;
    QPointer<QTcpSocket> m_socket;
};

} // namespace tonggui::simulators
