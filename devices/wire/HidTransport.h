// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"

#include <QObject>

namespace tonggui::devices {

// A way to carry HID reports to a device and back. The first byte of every report is its id. Nothing blocks: what the
// system does slowly is done in a thread of the transport's own.
class HidTransport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual QString name() const = 0;      // "usb-hid"
    [[nodiscard]] virtual QString address() const = 0;   // path of the device, or of a simulator's socket
    [[nodiscard]] virtual QString vendorId() const = 0;  // four hexadecimal digits, empty before `open`
    [[nodiscard]] virtual QString productId() const = 0; // likewise
    [[nodiscard]] virtual QString serial() const = 0;    // as the device's USB descriptor says, often empty

    [[nodiscard]] virtual Task<Result<void>> open() = 0; // errors::PortNotOpen, errors::PortTaken
    virtual void close() = 0;
    [[nodiscard]] virtual bool isOpen() const = 0;

    // GET_REPORT (feature). Answers at most `size` bytes, id first. errors::Silent, Unplugged; a device that does not
    // know the report answers errors::ReportRefused.
    [[nodiscard]] virtual Task<Result<QByteArray>> feature(quint8 id, qsizetype size) = 0;
    // SET_REPORT (feature), id first.
    [[nodiscard]] virtual Task<Result<void>> setFeature(QByteArray report) = 0;
    // An output report, id first.
    [[nodiscard]] virtual Task<Result<void>> write(QByteArray report) = 0;

Q_SIGNALS:
    // An input report, id first. `at`: monotonic clock, microseconds, when it was taken from the system.
    void received(const QByteArray &report, qint64 at);
    void lost(const tonggui::Error &error); // the transport has closed itself
};

} // namespace tonggui::devices
