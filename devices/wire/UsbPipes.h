// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"

#include <QObject>

namespace tonggui::devices {

// The bulk pipes of a USB device that has no driver in the system. Nothing blocks.
class UsbPipes : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    static constexpr quint8 FirstOut = 0; // whichever bulk OUT endpoint the device names first

    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString address() const = 0;

    [[nodiscard]] virtual Result<void> open() = 0; // errors::PortNotOpen, errors::PortTaken
    virtual void close() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;
    virtual void write(quint8 endpoint, const QByteArray &bytes) = 0;

Q_SIGNALS:
    void received(quint8 endpoint, const QByteArray &bytes); // from any IN endpoint: 81, 85, …
    void lost(const tonggui::Error &error);                  // the pipes have closed themselves
};

} // namespace tonggui::devices
