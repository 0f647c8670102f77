// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/JobChannel.h"
#include "devices/api/ticketprinter/TicketPrinter.h"

namespace tonggui::devices {

// A printer of slips whose driver runs elsewhere.
class RemoteTicketPrinter final : public TicketPrinter
{
    Q_OBJECT

public:
    // Both must outlive the printer.
    RemoteTicketPrinter(JobChannel &channel, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] DeviceDescriptor descriptor() const override { return m_channel.descriptor(); }
    [[nodiscard]] DeviceCapabilities capabilities() const override { return m_channel.capabilities(); }
    [[nodiscard]] DeviceStatus status() const override { return m_channel.status(); }

    [[nodiscard]] Task<Result<PrintedSlip>> print(TicketSlip slip, SlipOptions options, SlipProgressed progress,
                                                  std::stop_token stop) override;

private:
    JobChannel &m_channel;
};

} // namespace tonggui::devices
