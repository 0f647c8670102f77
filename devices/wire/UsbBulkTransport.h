// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/wire/ByteTransport.h"
#include "devices/wire/UsbPipes.h"

#include <memory>

namespace tonggui::devices {

// Bytes over one bulk pipe each way, as they are.
class UsbBulkTransport final : public ByteTransport
{
    Q_OBJECT

public:
    explicit UsbBulkTransport(std::unique_ptr<UsbPipes> pipes, QObject *parent = nullptr);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString address() const override { return m_pipes->address(); }
    [[nodiscard]] bool hasSpeed() const override { return false; }

    [[nodiscard]] Result<void> open() override { return m_pipes->open(); }
    void close() override { m_pipes->close(); }
    [[nodiscard]] bool isOpen() const override { return m_pipes->isOpen(); }
    void setSpeed(int) override {}
    void write(const QByteArray &bytes) override { m_pipes->write(UsbPipes::FirstOut, bytes); }

private:
    const std::unique_ptr<UsbPipes> m_pipes;
};

} // namespace tonggui::devices
