// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/FrameRingWriter.h"

#include "devices/api/camera/CameraErrors.h"
#include "devices/api/camera/FrameRingLayout.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

ring::Header &headerOf(const SharedMemory &memory)
{
    return *reinterpret_cast<ring::Header *>(memory.bytes());
}

ring::SlotNote &noteOf(const SharedMemory &memory, int slot)
{
    return reinterpret_cast<ring::SlotNote *>(memory.bytes() + sizeof(ring::Header))[slot];
}

} // namespace

Result<FrameRingWriter> FrameRingWriter::open(const FrameRingAddress &address)
{
    static const QRegularExpression Name(u"^/tonggui-frames-[0-9]{1,10}-[0-9a-f]{32}$"_s);
    if (!Name.match(address.name).hasMatch() || !ring::isSoundGeometry(address.slotCount, address.slotBytes)) {
        return failure(Error(errors::RingUnusable).because(u"no ring has that name or size"_s));
    }
    Result<SharedMemory> memory =
        SharedMemory::open(address.name, ring::totalBytes(address.slotCount, address.slotBytes));
    if (!memory) {
        return failure(memory.error());
    }
    SharedMemory::remove(address.name);
    const ring::Header &header = headerOf(*memory);
    if (header.magic != ring::Magic || header.version != ring::Version ||
        header.slotCount != quint32(address.slotCount) || header.slotBytes != address.slotBytes) {
        return failure(Error(errors::RingUnusable).because(u"the ring's header does not fit"_s));
    }
    return FrameRingWriter(std::move(*memory), address.slotCount, address.slotBytes);
}

FrameRingWriter::FrameRingWriter(SharedMemory memory, int slotCount, qint64 slotBytes)
    : m_memory(std::move(memory))
    , m_slotCount(slotCount)
    , m_slotBytes(slotBytes)
{}

// The next slot in turn that nobody holds and that is not the newest; a ring of one slot has only that. -1: none.
int FrameRingWriter::claimSlot()
{
    for (int step = 1; step <= m_slotCount; ++step) {
        const int slot = (m_newest + step) % m_slotCount;
        quint32 nobody = 0;
        const bool isAllowed = slot != m_newest || m_slotCount == 1;
        if (isAllowed && noteOf(m_memory, slot).holds.compare_exchange_strong(nobody, ring::WriterBit)) {
            return slot;
        }
    }
    return -1;
}

bool FrameRingWriter::put(PictureSize size, qint64 timestampUs, const Painter &paint)
{
    const int bytesPerLine = size.width * ring::BytesPerPixel;
    if (size.isEmpty() || size.width > LargestSide || qint64(bytesPerLine) * size.height > m_slotBytes) {
        return false;
    }
    const int slot = claimSlot();
    if (slot < 0) {
        return false;
    }
    paint(m_memory.bytes() + ring::PageSize + slot * ring::slotStride(m_slotBytes), bytesPerLine);
    ring::SlotNote &note = noteOf(m_memory, slot);
    note.width.store(size.width);
    note.height.store(size.height);
    note.bytesPerLine.store(bytesPerLine);
    note.timestampUs.store(timestampUs);
    note.sequence.store(++m_sequence);
    note.holds.store(0, std::memory_order_release);
    headerOf(m_memory).newest.store((m_sequence << 8) | quint64(slot + 1), std::memory_order_release);
    m_newest = slot;
    return true;
}

bool FrameRingWriter::shouldTell()
{
    return headerOf(m_memory).isPending.exchange(1) == 0;
}

} // namespace tonggui::devices
