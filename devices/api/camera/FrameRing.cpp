// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/FrameRing.h"

#include "devices/api/camera/CameraErrors.h"
#include "devices/api/camera/FrameRingLayout.h"
#include "devices/api/camera/SharedMemory.h"

#include <unistd.h>

#include <QDir>

#include <csignal>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr int NameBytes = 16;
constexpr int Attempts = 4; // the driver may be about to overwrite the slot we look at

void removeRingsOfTheDead()
{
    const QString begin = FrameRing::nameBegin().sliced(1);
    const QStringList left = QDir(u"/dev/shm"_s).entryList({begin + u'*'}, QDir::Files | QDir::System);
    for (const QString &name : left) {
        const auto owner = pid_t(name.sliced(begin.size()).section(u'-', 0, 0).toInt());
        if (owner > 0 && ::kill(owner, 0) != 0 && errno == ESRCH) {
            SharedMemory::remove(u'/' + name);
        }
    }
}

} // namespace

// The mapping, kept while the ring or one of its pictures lives.
class FrameRing::Memory
{
public:
    Memory(SharedMemory mapping, int count, qint64 bytes)
        : slotCount(count)
        , slotBytes(bytes)
        , m_mapping(std::move(mapping))
    {}

    [[nodiscard]] ring::Header &header() const { return *reinterpret_cast<ring::Header *>(m_mapping.bytes()); }
    [[nodiscard]] ring::SlotNote &note(int slot) const
    {
        return reinterpret_cast<ring::SlotNote *>(m_mapping.bytes() + sizeof(ring::Header))[slot];
    }
    [[nodiscard]] const uchar *pixels(int slot) const
    {
        return m_mapping.bytes() + ring::PageSize + slot * ring::slotStride(slotBytes);
    }

    const int slotCount;
    const qint64 slotBytes;

private:
    SharedMemory m_mapping;
};

QJsonObject FrameRingAddress::toJson() const
{
    return {{u"name"_s, name}, {u"slots"_s, slotCount}, {u"slotBytes"_s, slotBytes}};
}

Result<FrameRingAddress> FrameRingAddress::fromJson(const QJsonObject &object)
{
    JsonReader read(object);
    const FrameRingAddress address{read.text(u"name"_s), int(std::min<qint64>(read.integer(u"slots"_s), INT_MAX)),
                                   read.integer(u"slotBytes"_s)};
    if (!ring::isSoundGeometry(address.slotCount, address.slotBytes)) {
        read.refuse(u"slotBytes"_s);
    }
    return read.finish(address);
}

QString FrameRing::nameBegin()
{
    return u"/tonggui-frames-"_s;
}

Result<FrameRing> FrameRing::make(int slotCount, qint64 slotBytes, Randomness &randomness)
{
    if (!ring::isSoundGeometry(slotCount, slotBytes)) {
        return failure(Error(errors::RingUnusable).because(u"%1 slots of %2 bytes"_s.arg(slotCount).arg(slotBytes)));
    }
    removeRingsOfTheDead();
    const QString random = QString::fromLatin1(randomness.bytes(NameBytes).toHex());
    const QString name = nameBegin() + QString::number(::getpid()) + u'-' + random;
    Result<SharedMemory> mapping = SharedMemory::make(name, ring::totalBytes(slotCount, slotBytes));
    if (!mapping) {
        return failure(mapping.error());
    }
    auto memory = std::make_shared<Memory>(std::move(*mapping), slotCount, slotBytes);
    ring::Header &header = memory->header();
    header.magic = ring::Magic;
    header.version = ring::Version;
    header.slotCount = quint32(slotCount);
    header.slotBytes = slotBytes;
    return FrameRing(std::move(memory), name);
}

FrameRing::FrameRing(std::shared_ptr<Memory> memory, QString name)
    : m_memory(std::move(memory))
    , m_name(std::move(name))
{}

FrameRing::~FrameRing()
{
    if (m_memory) {
        SharedMemory::remove(m_name); // in case no driver came
    }
}

FrameRingAddress FrameRing::address() const
{
    return {m_name, m_memory->slotCount, m_memory->slotBytes};
}

std::optional<CameraFrame> FrameRing::take()
{
    ring::Header &header = m_memory->header();
    header.isPending.store(0);
    for (int attempt = 0; attempt < Attempts; ++attempt) {
        const quint64 newest = header.newest.load(std::memory_order_acquire);
        const int slot = int(newest & 0xff) - 1;
        if (newest == m_taken || slot < 0 || slot >= m_memory->slotCount) {
            return std::nullopt;
        }
        ring::SlotNote &note = m_memory->note(slot);
        quint32 holds = note.holds.load();
        if ((holds & ring::WriterBit) != 0 || !note.holds.compare_exchange_strong(holds, holds + 1)) {
            continue;
        }
        const auto hold = std::shared_ptr<const void>(
            &note, [memory = m_memory, slot](const void *) { memory->note(slot).holds.fetch_sub(1); });
        if (note.sequence.load() != newest >> 8) {
            continue;
        }
        const CameraFrame frame{.pixels = m_memory->pixels(slot),
                                .width = note.width.load(),
                                .height = note.height.load(),
                                .bytesPerLine = note.bytesPerLine.load(),
                                .timestampUs = note.timestampUs.load(),
                                .sequence = newest >> 8,
                                .hold = hold};
        m_taken = newest;
        // Bounds from the copy above: the driver may write anything at any time.
        const bool isInside = frame.width > 0 && frame.height > 0 && frame.bytesPerLine % ring::BytesPerPixel == 0 &&
                              frame.bytesPerLine / ring::BytesPerPixel >= frame.width &&
                              qint64(frame.bytesPerLine) * frame.height <= m_memory->slotBytes;
        return isInside ? std::optional(frame) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace tonggui::devices
