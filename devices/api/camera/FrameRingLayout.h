// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <atomic>

// What lies in the memory that a consumer of pictures and a camera's driver share. Nothing in it may be trusted by
// either: each side keeps its own copy of the geometry, and bounds what it reads before it uses it.
//
// The consumer makes it, zeroed. Page 0 holds the header and one note a slot; pixels begin at page 1, each slot on a
// page of its own. Native byte order: both sides run on one machine.
//
// A slot's `holds` counts readers; the highest bit is the writer's. The driver fills only a slot nobody holds that is
// not the newest, and drops a picture when there is none: it never waits. `newest` is sequence × 256 + slot + 1.
namespace tonggui::devices::ring {

inline constexpr quint32 Magic = 0x54474652; // "TGFR"
inline constexpr quint32 Version = 1;
inline constexpr int PageSize = 4096;
inline constexpr int MostSlots = 16;
inline constexpr qint64 LargestSlot = qint64(1) << 30;
inline constexpr quint32 WriterBit = 0x80000000U;
inline constexpr int BytesPerPixel = 4; // RGB32: 0xffRRGGBB in native order

struct alignas(64) Header
{
    quint32 magic;
    quint32 version;
    quint32 slotCount;
    quint32 unused;
    qint64 slotBytes;
    std::atomic<quint64> newest;    // 0: none yet
    std::atomic<quint32> isPending; // the consumer was told of a picture and has not looked yet
};

struct alignas(64) SlotNote
{
    std::atomic<quint32> holds;
    std::atomic<quint64> sequence;
    std::atomic<qint32> width; // atomic so that each is read once: the other side may change it at any time
    std::atomic<qint32> height;
    std::atomic<qint32> bytesPerLine;
    std::atomic<qint64> timestampUs;
};

static_assert(std::atomic<quint64>::is_always_lock_free && std::atomic<quint32>::is_always_lock_free);
static_assert(sizeof(Header) + MostSlots * sizeof(SlotNote) <= PageSize);

[[nodiscard]] constexpr qint64 slotStride(qint64 slotBytes)
{
    return (slotBytes + PageSize - 1) / PageSize * PageSize;
}

[[nodiscard]] constexpr qint64 totalBytes(int slotCount, qint64 slotBytes)
{
    return PageSize + slotCount * slotStride(slotBytes);
}

[[nodiscard]] constexpr bool isSoundGeometry(int slotCount, qint64 slotBytes)
{
    return slotCount >= 1 && slotCount <= MostSlots && slotBytes >= BytesPerPixel && slotBytes <= LargestSlot;
}

} // namespace tonggui::devices::ring
