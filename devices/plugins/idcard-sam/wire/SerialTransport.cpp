// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/wire/SerialTransport.h"

#include "devices/api/DeviceErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::sam {

namespace {
constexpr qint64 ReadBuffer = 64 * 1024;
}

SerialTransport::SerialTransport(const QString &port, QObject *parent)
    : ByteTransport(parent)
    , m_address(port)
{
    m_port.setPortName(port);
    m_port.setReadBufferSize(ReadBuffer);
    connect(&m_port, &QSerialPort::readyRead, this, [this] { Q_EMIT received(m_port.readAll()); });
    connect(&m_port, &QSerialPort::errorOccurred, this, &SerialTransport::onError);
}

QString SerialTransport::name() const
{
    return u"serial"_s;
}

Result<void> SerialTransport::open()
{
    m_isOpening = true;
    const bool isOpened = !m_address.isEmpty() && m_port.open(QIODevice::ReadWrite);
    m_isOpening = false;
    if (isOpened) {
        return {};
    }
    const bool isTaken = m_port.error() == QSerialPort::PermissionError;
    const QString cause = m_port.errorString();
    m_port.clearError();
    return failure(Error(isTaken ? errors::PortTaken : errors::PortNotOpen, {m_address}).because(cause));
}

void SerialTransport::close()
{
    if (m_port.isOpen()) {
        m_port.close();
    }
}

void SerialTransport::setSpeed(int baud)
{
    m_port.setBaudRate(baud);
    m_port.clear(QSerialPort::Input);
}

void SerialTransport::write(const QByteArray &bytes)
{
    m_port.write(bytes);
}

// A line that has gone reports its error again and again, as UnsupportedOperation on a pseudo-terminal: any error
// closes it.
void SerialTransport::onError(QSerialPort::SerialPortError error)
{
    if (error == QSerialPort::NoError || m_isOpening || !m_port.isOpen()) {
        return;
    }
    const QString cause = m_port.errorString();
    m_port.close();
    m_port.clearError();
    Q_EMIT lost(Error(errors::Unplugged).because(cause));
}

} // namespace tonggui::devices::sam
