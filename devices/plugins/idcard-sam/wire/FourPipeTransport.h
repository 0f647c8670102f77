// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/plugins/idcard-sam/wire/PipeJoiner.h"
#include "devices/wire/ByteTransport.h"
#include "devices/wire/UsbPipes.h"

#include <memory>

namespace tonggui::devices::sam {

// The module's own USB: of each request the first 7 bytes (preamble and length) go through OUT 02 and the rest through
// OUT 06; of each reply the first 7 come through IN 81 and the rest through IN 85.
class FourPipeTransport final : public ByteTransport
{
    Q_OBJECT

public:
    explicit FourPipeTransport(std::unique_ptr<UsbPipes> pipes);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString address() const override { return m_pipes->address(); }
    [[nodiscard]] bool hasSpeed() const override { return false; }

    [[nodiscard]] Result<void> open() override;
    void close() override { m_pipes->close(); }
    [[nodiscard]] bool isOpen() const override { return m_pipes->isOpen(); }
    void setSpeed(int) override {}
    void write(const QByteArray &frame) override; // one whole request

private:
    void onReceived(quint8 endpoint, const QByteArray &bytes);

    const std::unique_ptr<UsbPipes> m_pipes;
    PipeJoiner m_joiner;
};

} // namespace tonggui::devices::sam
