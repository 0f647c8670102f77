// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/imaging/VideoReader.h"

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace tonggui::imaging {

// What a VideoReader and the thread of one of its openings share.
class VideoReading
{
public:
    using Clock = std::chrono::steady_clock;
    struct Listener
    {
        std::function<void(const VideoShape &)> opened; // in the thread, see VideoReader
        std::function<void(const Error &)> failed;
    };

    VideoReading(QString place, VideoTimes times, VideoReader::Sink sink, Listener listener);

    void run();  // in the thread, to its end
    void stop(); // from outside; no call of the sink or the listener goes on when it returns
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }

private:
    struct Capture;
    Error readAll();
    Error readFile(Capture &capture);
    bool deliver(const Capture &capture);
    bool pauseUntil(Clock::time_point time); // false when it was stopped meanwhile

    const QString m_place;
    const VideoTimes m_times;
    std::mutex m_mutex;
    std::condition_variable m_stopped;
    bool m_isStopped = false;
    VideoReader::Sink m_sink;
    Listener m_listener;
    std::atomic<bool> m_hasEnded = false;
};

} // namespace tonggui::imaging
