// SPDX-License-Identifier: Apache-2.0
#include "widgets/capture/FrameImage.h"

namespace tonggui::widgets {

QImage imageOf(const devices::CameraFrame &frame)
{
    if (frame.isNull()) {
        return {};
    }
    const auto forget = [](void *hold) { delete static_cast<std::shared_ptr<const void> *>(hold); };
    auto hold = std::make_unique<std::shared_ptr<const void>>(frame.hold);
    return QImage(frame.pixels, frame.width, frame.height, frame.bytesPerLine, QImage::Format_RGB32, forget,
                  hold.release());
}

} // namespace tonggui::widgets
