// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QObject>

namespace tonggui::devices {

// A way to carry bytes to a module and back: a serial line, a USB pipe, a TCP connection. Nothing blocks.
class ByteTransport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QString name() const = 0;    // "serial"
    [[nodiscard]] virtual QString address() const = 0; // the port as the settings name it
    [[nodiscard]] virtual bool hasSpeed() const = 0;   // false: any speed is the right one

    [[nodiscard]] virtual Result<void> open() = 0; // errors::PortNotOpen, errors::PortTaken
    virtual void close() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    [[nodiscard]] virtual bool isEstablished() const { return isOpen(); } // false while the connection is being made
    virtual void setSpeed(int baud) = 0; // drops what has come in but was not read
    virtual void write(const QByteArray &bytes) = 0;

Q_SIGNALS:
    void received(const QByteArray &bytes);
    void lost(const tonggui::Error &error); // the transport has closed itself
};

} // namespace tonggui::devices
