// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/camera/FrameRingWriter.h"

#include <chrono>
#include <mutex>

namespace tonggui::devices {

// Where the source of pictures, in whatever thread, leaves them for those who wait: a stream, a still, both or nobody.
class FrameGate
{
public:
    using Notice = std::function<void()>; // called in the source's thread, with the gate locked

    // Pictures are scaled down to fit into `largest` (empty: into a slot). `pictureCame` tells of a picture when the
    // reader was not told of the one before, or has taken it.
    void openStream(FrameRingWriter writer, PictureSize largest, Notice pictureCame);
    void closeStream(); // no picture is being painted when it returns
    // The same for one picture, the next that comes.
    void openStill(FrameRingWriter writer, PictureSize largest, Notice pictureCame);
    void closeStill();

    using Painter = std::function<void(PictureSize size, uchar *to, int bytesPerLine)>; // RGB32, of that size

    // Any thread. A picture nobody waits for is not painted. `timestampUs`: steady clock.
    void offer(PictureSize size, qint64 timestampUs, const Painter &paint);

    // Source was opened anew: nothing has come yet.
    void restart();
    struct Ages
    {
        std::optional<std::chrono::milliseconds> sincePicture; // nothing: none since the restart
        std::chrono::milliseconds sinceChange{0};              // how long all pictures have been the same
        std::chrono::milliseconds sinceRestart{0};
        bool hasChanged = false; // a picture unlike the one before has come since the restart
    };
    [[nodiscard]] Ages ages() const;

private:
    struct Outlet
    {
        FrameRingWriter writer;
        PictureSize largest;
        Notice pictureCame;
    };
    bool paintInto(Outlet &outlet, PictureSize size, qint64 timestampUs, const Painter &paint);

    mutable std::mutex m_mutex;
    std::optional<Outlet> m_stream;
    std::optional<Outlet> m_still;
    using Time = std::chrono::steady_clock::time_point;
    Time m_restarted = std::chrono::steady_clock::now();
    Time m_changed = m_restarted;
    std::optional<Time> m_came;
    quint64 m_mark = 0; // of the last painted picture
    bool m_hasChanged = false;
};

} // namespace tonggui::devices
