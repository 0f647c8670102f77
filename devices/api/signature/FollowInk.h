// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/signature/SignatureCapture.h"

#include <QSize>

namespace tonggui::devices {

// Shows what happens on a pad on something that shows ink: with begin(QSize), add(PenSample, bool isDown) and
// dropStroke().
template <typename View>
void followInk(View &view, const PadProgress &progress)
{
    switch (progress.step) {
    case PadStep::Ready:
        view.begin(QSize(progress.width, progress.height));
        break;
    case PadStep::Pen:
        for (const PenMotion &motion : progress.motions) {
            view.add(motion.sample, motion.isDown);
        }
        break;
    case PadStep::PenAway:
        view.add({}, false);
        break;
    case PadStep::StrokeDropped:
        view.dropStroke();
        break;
    case PadStep::BegunAnew: // Ready follows
    case PadStep::NothingYet:
        break;
    }
}

// Somebody writes.
[[nodiscard]] inline bool isInk(const PadProgress &progress)
{
    return std::ranges::any_of(progress.motions, &PenMotion::isDown);
}

} // namespace tonggui::devices
