// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/JobChannel.h"
#include "devices/api/printer/DocumentPrinter.h"

namespace tonggui::devices {

// A printer of papers whose driver runs elsewhere.
class RemoteDocumentPrinter final : public DocumentPrinter
{
    Q_OBJECT

public:
    // Both must outlive the printer.
    RemoteDocumentPrinter(JobChannel &channel, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] DeviceDescriptor descriptor() const override { return m_channel.descriptor(); }
    [[nodiscard]] DeviceCapabilities capabilities() const override { return m_channel.capabilities(); }
    [[nodiscard]] DeviceStatus status() const override { return m_channel.status(); }

    [[nodiscard]] Task<Result<PrintedPaper>> print(QByteArray pdf, PrintOptions options, PrintProgressed progress,
                                                   std::stop_token stop) override;

private:
    JobChannel &m_channel;
};

} // namespace tonggui::devices
