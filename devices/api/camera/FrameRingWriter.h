// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/camera/CameraFormat.h"
#include "devices/api/camera/FrameRing.h"
#include "devices/api/camera/SharedMemory.h"

#include <functional>

namespace tonggui::devices {

// The driver's end of a ring of pictures. One thread at a time; never waits.
class FrameRingWriter
{
public:
    // Maps the ring and takes its name away. errors::RingUnusable, also for a name or a size that no ring has.
    [[nodiscard]] static Result<FrameRingWriter> open(const FrameRingAddress &address);

    using Painter = std::function<void(uchar *to, int bytesPerLine)>; // RGB32

    // Lets `paint` fill a free slot with a picture of this size and makes it the newest. False when all slots are held
    // or the picture is too large; then nothing was painted.
    bool put(PictureSize size, qint64 timestampUs, const Painter &paint);

    // True when the reader has not been told of a picture since it last looked; from now on it counts as told.
    [[nodiscard]] bool shouldTell();

    [[nodiscard]] qint64 slotBytes() const { return m_slotBytes; }

private:
    FrameRingWriter(SharedMemory memory, int slotCount, qint64 slotBytes);
    [[nodiscard]] int claimSlot();

    SharedMemory m_memory;
    int m_slotCount;
    qint64 m_slotBytes;
    quint64 m_sequence = 0;
    int m_newest = -1;
};

} // namespace tonggui::devices
