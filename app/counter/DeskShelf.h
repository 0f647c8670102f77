// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/devices/DeviceShelf.h"
#include "devices/host/DeviceDesk.h"

namespace tonggui::counter {

// The devices of a DeviceDesk, as the counter's window sees them.
class DeskShelf final : public DeviceShelf
{
    Q_OBJECT

public:
    // Both outlive the shelf.
    DeskShelf(devices::DeviceDesk &desk, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] std::vector<ShelfDevice> devices() const override;
    [[nodiscard]] std::vector<ShelfEvent> events() const override;
    [[nodiscard]] std::vector<Error> refusedDrivers() const override;
    [[nodiscard]] devices::JobChannel &used(const QString &kind) override { return m_desk.channel(kind); }
    [[nodiscard]] Result<ShelfDevice> useAnother(const QString &kind) override;
    void useUsualDevices() override { m_desk.useUsualDevices(); }
    [[nodiscard]] Result<void> keepUsing(const QString &kind) override;
    void switchOn(const QString &kind, const QString &id) override;

private:
    void followDevices();
    [[nodiscard]] ShelfDevice shelved(const devices::PlacedDevice &device, const devices::DevicePlace &place) const;

    devices::DeviceDesk &m_desk;
    const Clock &m_clock;
};

} // namespace tonggui::counter
