// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/ExclusiveUse.h"
#include "devices/api/signature/MotionRecorder.h"
#include "devices/api/signature/PenSurface.h"
#include "devices/api/signature/SignaturePad.h"

namespace tonggui::devices {

// The member's screen as a signature pad: pen, finger or mouse, in this process. Times are those of the window system's
// events.
class PenSignaturePad final : public SignaturePad
{
    Q_OBJECT

public:
    // Both outlive the pad. `address` is the name of the screen.
    PenSignaturePad(PenSurface &surface, QString address, const Clock &clock, QObject *parent = nullptr);
    ~PenSignaturePad() override;

    [[nodiscard]] DeviceDescriptor descriptor() const override;
    [[nodiscard]] DeviceCapabilities capabilities() const override;
    [[nodiscard]] DeviceStatus status() const override { return m_status; }

    // The surface shows prompt and signer itself; a layout for pads with a screen of their own is not used.
    [[nodiscard]] Task<Result<Handwriting>> capture(SignatureCaptureOptions options, SignatureProgress progress,
                                                    std::stop_token stop) override;

private:
    void showPresence();
    void setStatus(DeviceState state, std::optional<Error> reason = std::nullopt);

    PenSurface &m_surface;
    const QString m_address;
    const Clock &m_clock;
    ExclusiveUse m_use;
    std::stop_source m_stop; // of the job under way
    DeviceStatus m_status;
};

} // namespace tonggui::devices
