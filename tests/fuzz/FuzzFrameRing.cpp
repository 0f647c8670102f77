// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/FrameRing.h"
#include "devices/api/camera/FrameRingLayout.h"
#include "devices/api/camera/SharedMemory.h"
#include "tests/fuzz/Fuzz.h"

#include <cstdlib>
#include <cstring>

using namespace tonggui;
using namespace tonggui::devices;

namespace {

constexpr int Slots = 3;
constexpr qint64 SlotBytes = 8192;
constexpr size_t Notes = sizeof(ring::Header) + Slots * sizeof(ring::SlotNote);

struct World
{
    SystemRandomness randomness;
    FrameRing ring;
    SharedMemory driver;

    World()
        : ring(std::move(*FrameRing::make(Slots, SlotBytes, randomness)))
        , driver(std::move(*SharedMemory::open(ring.address().name, ring::totalBytes(Slots, SlotBytes))))
    {}
};

} // namespace

QList<QByteArray> fuzzSeeds()
{
    QByteArray sound(qsizetype(Notes), '\0');
    auto &header = *reinterpret_cast<ring::Header *>(sound.data());
    header.newest = 0x101;
    auto &note = *reinterpret_cast<ring::SlotNote *>(sound.data() + sizeof(ring::Header));
    note.sequence = 1;
    note.width = 32;
    note.height = 64;
    note.bytesPerLine = 128;
    return {sound, QByteArray(qsizetype(Notes), '\xff'), QByteArray()};
}

// Whatever a driver writes into the header and the notes: a picture that is taken lies in the ring, to its last byte.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static World world;
    std::memset(world.driver.bytes(), 0, Notes);
    std::memcpy(world.driver.bytes(), data, std::min(size, Notes));
    const std::optional<CameraFrame> frame = world.ring.take();
    if (frame) {
        const qint64 bytes = qint64(frame->bytesPerLine) * frame->height;
        if (frame->width <= 0 || frame->height <= 0 || frame->bytesPerLine < frame->width * 4 || bytes > SlotBytes) {
            std::abort();
        }
        volatile uchar last = frame->pixels[bytes - 1]; // mapped
        (void)last;
    }
    return 0;
}
