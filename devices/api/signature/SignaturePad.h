// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/Device.h"
#include "devices/api/signature/SignatureCapture.h"

namespace tonggui::devices {

// Words in a pad's DeviceCapabilities.
namespace signaturepad {
inline constexpr QLatin1StringView Screen("screen");       // shows a picture; limits ScreenWidth, ScreenHeight
inline constexpr QLatin1StringView Colour("colour");       // in colour
inline constexpr QLatin1StringView Buttons("buttons");     // the member can finish, begin anew and cancel on it
inline constexpr QLatin1StringView Pressure("pressure");   // limit PressureLevels
inline constexpr QLatin1StringView Encrypted("encrypted"); // what is written crosses the cable encrypted
inline constexpr QLatin1StringView OwnClock("own-clock");  // samples carry the pad's own time and sequence number

inline constexpr QLatin1StringView ScreenWidth("screenWidth");       // pixels
inline constexpr QLatin1StringView ScreenHeight("screenHeight");     // pixels
inline constexpr QLatin1StringView PressureLevels("pressureLevels"); // as the pad counts
inline constexpr QLatin1StringView SampleRate("sampleRate");         // samples a second
} // namespace signaturepad

struct PadScreen
{
    int width = 0; // pixels
    int height = 0;
    bool isColour = false;
};

[[nodiscard]] std::optional<PadScreen> screenOf(const DeviceCapabilities &capabilities);

// Something a member signs on. One job at a time: a second caller is answered errors::Busy. A pad that is gone answers
// at once; when it is back the next job works.
class SignaturePad : public Device
{
    Q_OBJECT

public:
    using Device::Device;

    // Asks the member to sign and waits until he has finished. Ink is told while it is written, `progress` in batches.
    // Errors: those of PadErrors.h and DeviceErrors.h; errors::PadNothingWritten when the time is over.
    [[nodiscard]] virtual Task<Result<Handwriting>> capture(SignatureCaptureOptions options, SignatureProgress progress,
                                                            std::stop_token stop) = 0;

    // Command "capture": arguments as SignatureCaptureOptions, progress as PadProgress, result as Handwriting.
    [[nodiscard]] Task<Result<QJsonObject>> execute(QString command, QJsonObject arguments, JobProgress progress,
                                                    std::stop_token stop) final;

private:
    Task<Result<QJsonObject>> executeCapture(SignatureCaptureOptions options, JobProgress progress,
                                             std::stop_token stop);
};

} // namespace tonggui::devices
