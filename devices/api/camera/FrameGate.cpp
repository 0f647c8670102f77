// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/FrameGate.h"

#include "devices/api/camera/FrameRingLayout.h"

#include <cmath>
#include <cstring>

namespace tonggui::devices {

namespace {

using Lock = std::scoped_lock<std::mutex>;

constexpr int SampleStep = 197; // pixels; prime, so that no pattern of a picture goes with it

// A picture of a living sensor never has the same mark twice: its noise is in every pixel.
quint64 markOf(const uchar *pixels, qint64 bytes)
{
    quint64 mark = 0xcbf29ce484222325; // FNV-1a
    for (qint64 at = 0; at + ring::BytesPerPixel <= bytes; at += SampleStep * ring::BytesPerPixel) {
        quint32 pixel = 0;
        std::memcpy(&pixel, pixels + at, sizeof pixel);
        mark = (mark ^ pixel) * 0x100000001b3;
    }
    return mark;
}

PictureSize fitting(PictureSize size, PictureSize largest, qint64 slotBytes)
{
    const PictureSize wanted = size.within(largest);
    const double room = double(slotBytes) / ring::BytesPerPixel;
    if (double(wanted.area()) <= room) {
        return wanted;
    }
    const double factor = std::sqrt(room / double(wanted.area()));
    return {std::max(1, int(wanted.width * factor)), std::max(1, int(wanted.height * factor))};
}

std::chrono::milliseconds since(std::chrono::steady_clock::time_point time)
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - time);
}

} // namespace

void FrameGate::openStream(FrameRingWriter writer, PictureSize largest, Notice pictureCame)
{
    const Lock lock(m_mutex);
    m_stream.emplace(Outlet{std::move(writer), largest, std::move(pictureCame)});
}

void FrameGate::closeStream()
{
    const Lock lock(m_mutex);
    m_stream.reset();
}

void FrameGate::openStill(FrameRingWriter writer, PictureSize largest, Notice pictureCame)
{
    const Lock lock(m_mutex);
    m_still.emplace(Outlet{std::move(writer), largest, std::move(pictureCame)});
}

void FrameGate::closeStill()
{
    const Lock lock(m_mutex);
    m_still.reset();
}

void FrameGate::offer(PictureSize size, qint64 timestampUs, const Painter &paint)
{
    const Lock lock(m_mutex);
    m_came = std::chrono::steady_clock::now();
    if (m_stream) {
        if (!paintInto(*m_stream, size, timestampUs, paint)) {
            m_changed = *m_came; // not looked at
        } else if (m_stream->writer.shouldTell()) {
            m_stream->pictureCame();
        }
    }
    if (m_still && paintInto(*m_still, size, timestampUs, paint)) {
        m_still->pictureCame();
        m_still.reset();
    }
}

bool FrameGate::paintInto(Outlet &outlet, PictureSize size, qint64 timestampUs, const Painter &paint)
{
    const PictureSize fit = fitting(size, outlet.largest, outlet.writer.slotBytes());
    quint64 mark = 0;
    const bool isPut = outlet.writer.put(fit, timestampUs, [&](uchar *to, int bytesPerLine) {
        paint(fit, to, bytesPerLine);
        mark = markOf(to, qint64(bytesPerLine) * fit.height);
    });
    if (isPut && mark != std::exchange(m_mark, mark)) {
        m_changed = std::chrono::steady_clock::now();
        m_hasChanged = true;
    }
    return isPut;
}

void FrameGate::restart()
{
    const Lock lock(m_mutex);
    m_restarted = std::chrono::steady_clock::now();
    m_changed = m_restarted;
    m_came.reset();
    m_hasChanged = false;
}

FrameGate::Ages FrameGate::ages() const
{
    const Lock lock(m_mutex);
    return {.sincePicture = m_came ? std::optional(since(*m_came)) : std::nullopt,
            .sinceChange = since(m_changed),
            .sinceRestart = since(m_restarted),
            .hasChanged = m_hasChanged};
}

} // namespace tonggui::devices
