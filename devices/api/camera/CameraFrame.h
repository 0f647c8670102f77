// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMetaType>

#include <memory>

namespace tonggui::devices {

// One picture, where the driver put it. The pixels stay as they are while a copy of this value lives, in any thread,
// also after the camera or its driver is gone; so do not keep more than two or three of a running stream.
struct CameraFrame
{
    const uchar *pixels = nullptr; // RGB32, 0xffRRGGBB in native order, height × bytesPerLine bytes
    int width = 0;
    int height = 0;
    int bytesPerLine = 0;
    qint64 timestampUs = 0; // monotonic clock of the machine, when the picture came from the camera
    quint64 sequence = 0;   // rises by one with each picture of a stream
    std::shared_ptr<const void> hold;

    [[nodiscard]] bool isNull() const { return pixels == nullptr; }
};

} // namespace tonggui::devices

Q_DECLARE_METATYPE(tonggui::devices::CameraFrame)
