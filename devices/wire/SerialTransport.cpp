// SPDX-License-Identifier: Apache-2.0
#include "devices/wire/SerialTransport.h"

#include "devices/api/DeviceErrors.h"

#include <poll.h>

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr qint64 ReadBuffer = 64 * 1024;
constexpr int MostErrorsInARow = 16;

bool hasHungUp(int descriptor)
{
    pollfd line{descriptor, POLLIN, 0};
    return ::poll(&line, 1, 0) > 0 && (line.revents & (POLLHUP | POLLERR | POLLNVAL)) != 0;
}

} // namespace

SerialTransport::SerialTransport(const QString &port, QObject *parent)
    : ByteTransport(parent)
    , m_address(port)
{
    const QFileInfo file(port);
    m_port.setPortName(port.contains(u'/') || file.exists() ? file.absoluteFilePath() : port);
    m_port.setReadBufferSize(ReadBuffer);
    connect(&m_port, &QSerialPort::readyRead, this, &SerialTransport::onReadable);
    connect(&m_port, &QSerialPort::errorOccurred, this, &SerialTransport::onError);
}

QString SerialTransport::name() const
{
    return u"serial"_s;
}

void SerialTransport::onReadable()
{
    m_errorsInARow = 0;
    Q_EMIT received(m_port.readAll());
}

Result<void> SerialTransport::open()
{
    m_errorsInARow = 0;
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
    m_port.setBaudRate(baud); // fails when the line has gone, which closes it
    if (m_port.isOpen()) {
        m_port.clear(QSerialPort::Input);
    }
}

void SerialTransport::write(const QByteArray &bytes)
{
    if (m_port.isOpen()) {
        m_port.write(bytes);
    }
}

// A line that has gone reports its error again and again, as UnsupportedOperation on a pseudo-terminal, until it is
// closed. A line that is well may report one when its input was dropped just before it was read.
void SerialTransport::onError(QSerialPort::SerialPortError error)
{
    if (error == QSerialPort::NoError || m_isOpening || !m_port.isOpen()) {
        return;
    }
    if (!hasHungUp(m_port.handle()) && ++m_errorsInARow < MostErrorsInARow) {
        return;
    }
    const QString cause = m_port.errorString();
    m_port.close();
    m_port.clearError();
    Q_EMIT lost(Error(errors::Unplugged).because(cause));
}

} // namespace tonggui::devices
