// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/wire/HidapiTransport.h"

#include <hidapi/hidapi.h>

#include <QThread>

#include <atomic>

namespace tonggui::devices {

// A device that is open: two handles and the thread that reads. Made and ended in any thread.
struct HidapiTransport::Connection
{
    struct CloseHandle
    {
        void operator()(hid_device *device) const { hid_close(device); }
    };
    using Handle = std::unique_ptr<hid_device, CloseHandle>;

    Handle requests;
    Handle reports;
    QString path;
    QString vendorId;
    QString productId;
    QString serial;
    std::atomic<bool> mustEnd = false;
    std::unique_ptr<QThread> reader;

    // errors::PortNotOpen, errors::PortTaken.
    [[nodiscard]] static Result<std::shared_ptr<Connection>> open(const HidMatch &match);
    ~Connection();

    [[nodiscard]] Result<QByteArray> feature(quint8 id, qsizetype size);
    [[nodiscard]] Result<void> setFeature(const QByteArray &report);
    [[nodiscard]] Result<void> write(const QByteArray &report);
};

} // namespace tonggui::devices
