// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/signature/SignaturePad.h"

namespace tonggui::counter {

// What a pad with a screen shows while a member signs: what to do, who signs, and the three things that can be pressed,
// in words.
[[nodiscard]] devices::PadLayout padPrompt(const devices::PadScreen &screen, const QString &prompt,
                                           const QString &signer);

} // namespace tonggui::counter
