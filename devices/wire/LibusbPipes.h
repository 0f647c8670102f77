// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/wire/UsbPipes.h"

#include <memory>

namespace tonggui::devices {

// USB pipes through libusb: the first device with these ids, its first interface. All IN endpoints are listened to from
// the start; a device that is pulled out is `lost` at once. libusb works in a thread of its own.
class LibusbPipes final : public UsbPipes
{
    Q_OBJECT

public:
    // "0400:C35A", hexadecimal maker and product.
    explicit LibusbPipes(QString ids, QObject *parent = nullptr);
    ~LibusbPipes() override; // waits until what is under way has been cancelled

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString address() const override { return m_ids; }

    [[nodiscard]] Result<void> open() override;
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_device != nullptr; }
    void write(quint8 endpoint, const QByteArray &bytes) override;

    class Device; // libusb stays in the source files

private:
    void onReceived(int life, quint8 endpoint, const QByteArray &bytes);
    void onGone(int life, const QString &cause);

    const QString m_ids;
    std::unique_ptr<Device> m_device;
    int m_life = 0; // what an earlier opening still has to say is not heard
};

} // namespace tonggui::devices
