// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/JobChannel.h"
#include "devices/api/signature/SignaturePad.h"

namespace tonggui::devices {

// A pad whose driver runs elsewhere.
class RemoteSignaturePad final : public SignaturePad
{
    Q_OBJECT

public:
    // Both must outlive the pad.
    RemoteSignaturePad(JobChannel &channel, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] DeviceDescriptor descriptor() const override { return m_channel.descriptor(); }
    [[nodiscard]] DeviceCapabilities capabilities() const override { return m_channel.capabilities(); }
    [[nodiscard]] DeviceStatus status() const override { return m_channel.status(); }

    [[nodiscard]] Task<Result<Handwriting>> capture(SignatureCaptureOptions options, SignatureProgress progress,
                                                    std::stop_token stop) override;

private:
    JobChannel &m_channel;
};

} // namespace tonggui::devices
