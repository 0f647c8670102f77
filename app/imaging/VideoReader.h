// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Result.h"
#include "app/imaging/Picture.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace tonggui::imaging {

class VideoReading;

struct VideoTimes
{
    std::chrono::milliseconds open{3000}; // until the address has answered
    std::chrono::milliseconds read{3000}; // between two pictures
};

struct VideoShape
{
    int width = 0;
    int height = 0;
    double fps = 0; // 0 when it does not say
};

// Reads a video file, a picture file or a stream's address in a thread of its own: nothing here blocks. A file begins
// anew when it has ended and keeps its own pace; a picture file is a video that never moves.
class VideoReader : public QObject
{
    Q_OBJECT

public:
    // Called in the reader's thread. The picture is valid during the call.
    using Sink = std::function<void(const Picture &picture, qint64 timestampUs)>;

    // `place`: path of a file, or an address that FFmpeg knows (rtsp://, http://).
    explicit VideoReader(QString place, VideoTimes times = {}, QObject *parent = nullptr);
    ~VideoReader() override; // waits for its thread, at most as long as its times say

    void open(Sink sink);
    void close(); // the sink is not called after it returns; the thread ends when what it does has ended
    [[nodiscard]] bool isOpen() const { return m_reading != nullptr; }

Q_SIGNALS:
    void opened(const tonggui::imaging::VideoShape &shape);
    void failed(const tonggui::Error &error); // errors::VideoNotOpen, VideoEnded; has closed itself

private:
    void onFailed(const Error &error);

    const QString m_place;
    const VideoTimes m_times;
    std::shared_ptr<VideoReading> m_reading;
    std::vector<std::shared_ptr<VideoReading>> m_past; // closed, their threads may still run
    int m_life = 0;                                    // rises with each opening
};

} // namespace tonggui::imaging
