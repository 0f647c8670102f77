// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/wire/HidEnd.h"
#include "devices/simulators/wire/WireEnd.h"

namespace tonggui::simulators {

// A reader of the Miaxis family (10C4:0007): its module's bytes in HID reports of 64 bytes without a number
// (protocol notes §1.8). A report whose sum is wrong is not heard.
class MiaxisEnd final : public WireEnd
{
    Q_OBJECT

public:
    explicit MiaxisEnd(const QString &path, QObject *parent = nullptr);

    [[nodiscard]] Result<void> plug() override { return m_hid.plug(); }
    void unplug() override { m_hid.unplug(); }
    [[nodiscard]] bool isPlugged() const override { return m_hid.isPlugged(); }
    [[nodiscard]] QString address() const override { return m_hid.address(); }
    [[nodiscard]] int hostSpeed() const override { return 0; }
    qsizetype write(const QByteArray &bytes) override;

private:
    void onAsked(const HidRequest &request);

    HidEnd m_hid;
};

} // namespace tonggui::simulators
