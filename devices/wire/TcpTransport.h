// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/wire/ByteTransport.h"

#include <QTcpSocket>
#include <QTimer>

namespace tonggui::devices {

// A serial device behind a network port: a terminal server, or a device that listens by itself. Bytes written before
// the connection stands are sent when it does; a host that does not answer in time is `lost`.
class TcpTransport final : public ByteTransport
{
    Q_OBJECT

public:
    // "HOST:PORT", an IPv6 host in brackets.
    explicit TcpTransport(QString address, std::chrono::milliseconds connectLimit = std::chrono::seconds(3),
                          QObject *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString address() const override { return m_address; }
    [[nodiscard]] bool hasSpeed() const override { return false; }

    [[nodiscard]] Result<void> open() override; // only an address that is none is refused here
    void close() override;
    [[nodiscard]] bool isOpen() const override;
    [[nodiscard]] bool isEstablished() const override { return m_socket.state() == QAbstractSocket::ConnectedState; }
    void setSpeed(int baud) override;
    void write(const QByteArray &bytes) override;

private:
    void onLost(const QString &cause);

    const QString m_address;
    QTcpSocket m_socket;
    QTimer m_limit;
    bool m_wasConnected = false;
};

} // namespace tonggui::devices
