// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QPointer>

namespace tonggui::simulators {

// The device's end of USB pipes over a local socket (endpoint u8 | length u16 BE | bytes; the protocol is written down
// in devices/wire/SocketUsbPipes.h). One host at a time: who comes last has it.
class UsbEnd final : public QObject
{
    Q_OBJECT

public:
    explicit UsbEnd(QString path, QObject *parent = nullptr);
    ~UsbEnd() override;

    [[nodiscard]] Result<void> plug(); // errors::WireUnusable
    void unplug();                     // as if the cable were pulled out
    [[nodiscard]] bool isPlugged() const { return m_server.isListening(); }
    [[nodiscard]] const QString &address() const { return m_path; }

    void write(quint8 endpoint, const QByteArray &bytes); // dropped while nobody listens

Q_SIGNALS:
    void received(quint8 endpoint, const QByteArray &bytes);

private:
    void onConnection();
    void onReadable();

    const QString m_path;
    QLocalServer m_server;
    QPointer<QLocalSocket> m_socket;
    QByteArray m_incoming;
};

} // namespace tonggui::simulators
