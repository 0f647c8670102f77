// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/ports/Clock.h"
#include "app/core/ports/Randomness.h"
#include "devices/api/JobChannel.h"

namespace tonggui::cli {

struct CaptureWorld
{
    const Clock &clock;
    Randomness &randomness;
    std::function<void(const QString &)> say; // what the person is asked for
};

// Takes what a device of `kind` gives and writes it to `path`: a camera's picture (PNG or JPEG by the file's name), the
// drawing of a signature (SVG, without times and pressure), a card as JSON. The answer is a sentence for people. The
// file is readable by this account only. errors::NothingToCapture for printers; errors::FileUnwritable.
[[nodiscard]] Task<Result<QString>> captureTo(QString path, QString kind, devices::JobChannel &channel,
                                              CaptureWorld world);

} // namespace tonggui::cli
