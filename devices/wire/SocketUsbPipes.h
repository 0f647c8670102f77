// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/wire/UsbPipes.h"

#include <QLocalSocket>

namespace tonggui::devices {

// USB pipes over a local socket: how a simulated device stands where libusb would stand. Every transfer, both ways, is
//     endpoint u8 | length u16 BE | bytes
class SocketUsbPipes final : public UsbPipes
{
    Q_OBJECT

public:
    explicit SocketUsbPipes(QString path, QObject *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString address() const override { return m_path; }

    [[nodiscard]] Result<void> open() override;
    void close() override;
    [[nodiscard]] bool isOpen() const override;
    void write(quint8 endpoint, const QByteArray &bytes) override;

private:
    void onReadable();
    void onError();

    const QString m_path;
    QLocalSocket m_socket;
    QByteArray m_incoming;
};

} // namespace tonggui::devices
