// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/signature/SignaturePad.h"
#include "devices/plugins/signature-stu/PadImage.h"
#include "devices/plugins/signature-stu/StuPad.h"
#include "devices/plugins/signature-stu/wire/StuRequests.h"

namespace tonggui::devices::stu {

enum class EncryptionRule { Automatic, Required, Off };

// What was set up for this pad.
struct StuRules
{
    EncryptionRule encryption = EncryptionRule::Automatic;
    KeyPadding padding = KeyPadding::Oaep;
    PictureChoice picture = PictureChoice::Automatic;
};

// One signature from the first request to the pad until it rests again. See SignaturePad::capture. `clock` outlives it.
[[nodiscard]] Task<Result<Handwriting>> captureOn(std::shared_ptr<StuPad> pad, StuRules rules,
                                                  SignatureCaptureOptions options, SignatureProgress progress,
                                                  const Clock &clock, std::stop_token stop);

} // namespace tonggui::devices::stu
