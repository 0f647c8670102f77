// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/wire/ByteTransport.h"

#include <QSerialPort>

namespace tonggui::devices {

// A serial line, 8N1 without flow control. `port` is a name that Qt knows ("ttyUSB0") or the path of a device, pty or
// link to one.
class SerialTransport final : public ByteTransport
{
    Q_OBJECT

public:
    explicit SerialTransport(const QString &port, QObject *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString address() const override { return m_address; }
    [[nodiscard]] bool hasSpeed() const override { return true; }

    [[nodiscard]] Result<void> open() override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_port.isOpen(); }
    void setSpeed(int baud) override;
    void write(const QByteArray &bytes) override;

private:
    void onReadable();
    void onError(QSerialPort::SerialPortError error);

    QString m_address;
    QSerialPort m_port;
    bool m_isOpening = false;
    int m_errorsInARow = 0;
};

} // namespace tonggui::devices
