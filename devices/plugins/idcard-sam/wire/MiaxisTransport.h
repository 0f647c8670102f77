// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/wire/ByteTransport.h"
#include "devices/wire/HidTransport.h"

#include <memory>
#include <optional>

namespace tonggui::devices::sam {

// SAM frames in the HID reports of a Miaxis reader, see MiaxisReport.h. Bytes written before the device is open are
// sent when it is.
class MiaxisTransport final : public ByteTransport
{
    Q_OBJECT

public:
    explicit MiaxisTransport(std::unique_ptr<HidTransport> hid);

    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString address() const override { return m_hid->address(); }
    [[nodiscard]] bool hasSpeed() const override { return false; }

    [[nodiscard]] Result<void> open() override; // what takes longer fails as `lost`
    void close() override;
    [[nodiscard]] bool isOpen() const override { return m_isOpening || m_hid->isOpen(); }
    void setSpeed(int) override {}
    void write(const QByteArray &bytes) override;

private:
    Task<void> openUp();
    Task<void> send(QByteArray report);
    void onReport(const QByteArray &report);

    const std::unique_ptr<HidTransport> m_hid;
    bool m_isOpening = false;
    bool m_isInOpen = false; // the caller of `open` still waits for its answer
    std::optional<Error> m_refusal;
    int m_life = 0;
    QByteArray m_waiting;
};

} // namespace tonggui::devices::sam
