// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/simulators/wire/UsbEnd.h"
#include "devices/simulators/wire/WireEnd.h"

namespace tonggui::simulators {

// A module on USB: with one bulk pipe each way and bare frames, or with two each way, of which the first carries the 7
// bytes of preamble and length and the second the rest. Packets have at most 64 bytes.
class UsbReaderEnd final : public WireEnd
{
    Q_OBJECT

public:
    enum class Pipes { One, HeadAndRest };

    UsbReaderEnd(const QString &path, Pipes pipes, QObject *parent = nullptr);

    [[nodiscard]] Result<void> plug() override { return m_usb.plug(); }
    void unplug() override { m_usb.unplug(); }
    [[nodiscard]] bool isPlugged() const override { return m_usb.isPlugged(); }
    [[nodiscard]] QString address() const override { return m_usb.address(); }
    [[nodiscard]] int hostSpeed() const override { return 0; }
    qsizetype write(const QByteArray &bytes) override;

private:
    void onReceived(quint8 endpoint, const QByteArray &bytes);
    void send(quint8 endpoint, const QByteArray &bytes);

    const Pipes m_pipes;
    UsbEnd m_usb;
    QByteArray m_head;   // of the reply that is being written
    int m_restLeft = -1; // of it; negative: its head is not complete
};

} // namespace tonggui::simulators
