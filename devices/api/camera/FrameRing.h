// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Json.h"
#include "app/core/ports/Randomness.h"
#include "devices/api/camera/CameraFrame.h"

namespace tonggui::devices {

// How a driver finds the memory for its pictures.
struct FrameRingAddress
{
    QString name;
    int slotCount = 0;
    qint64 slotBytes = 0;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static Result<FrameRingAddress> fromJson(const QJsonObject &object);
};

// Memory for pictures, shared with one camera's driver; the consumer's end. Readable by this account only, under a name
// nobody can guess until the driver has opened it, and under none from then on. Pictures outlive the ring.
class FrameRing
{
public:
    // Reserved at once, so that there is never too little later. errors::RingUnusable. Rings that dead processes left
    // behind are removed.
    [[nodiscard]] static Result<FrameRing> make(int slotCount, qint64 slotBytes, Randomness &randomness);
    FrameRing(FrameRing &&) noexcept = default;
    FrameRing &operator=(FrameRing &&) noexcept = default;
    ~FrameRing();

    [[nodiscard]] FrameRingAddress address() const;

    // The newest picture, if it was not taken before. Whatever the driver wrote, a picture lies wholly in the ring.
    [[nodiscard]] std::optional<CameraFrame> take();

    [[nodiscard]] static QString nameBegin(); // of all rings: "/tonggui-frames-"

private:
    class Memory;
    FrameRing(std::shared_ptr<Memory> memory, QString name);

    std::shared_ptr<Memory> m_memory;
    QString m_name;
    quint64 m_taken = 0;
};

} // namespace tonggui::devices
