// SPDX-License-Identifier: Apache-2.0
#include "app/imaging/VideoReading.h"

#include "app/imaging/ImagingErrors.h"

#include <opencv2/core.hpp>
#include <opencv2/videoio.hpp>

#include <QFileInfo>
#include <QScopeGuard>
#include <QUrl>

namespace tonggui::imaging {

namespace {

using Lock = std::scoped_lock<std::mutex>;

constexpr double StillFps = 10; // of a picture file, and of a video that does not say
constexpr double MostFps = 240;

qint64 microseconds(VideoReading::Clock::time_point time)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(time.time_since_epoch()).count();
}

QString withoutPassword(const QString &place)
{
    return place.contains(QStringLiteral("://")) ? QUrl(place).toDisplayString(QUrl::RemoveUserInfo) : place;
}

} // namespace

struct VideoReading::Capture
{
    cv::VideoCapture capture;
    cv::Mat frame; // the last one that was read
    cv::Mat incoming;

    bool read()
    {
        if (!capture.read(incoming) || incoming.empty()) {
            return false;
        }
        cv::swap(frame, incoming);
        return true;
    }

    bool open(const QString &place, const VideoTimes &times)
    {
        return capture.open(place.toStdString(), cv::CAP_FFMPEG,
                            {cv::CAP_PROP_OPEN_TIMEOUT_MSEC, int(times.open.count()), cv::CAP_PROP_READ_TIMEOUT_MSEC,
                             int(times.read.count())});
    }

    [[nodiscard]] double fps() const
    {
        const double rate = capture.get(cv::CAP_PROP_FPS);
        return rate > 0 && rate <= MostFps ? rate : 0;
    }

    [[nodiscard]] VideoShape shape() const
    {
        return {int(capture.get(cv::CAP_PROP_FRAME_WIDTH)), int(capture.get(cv::CAP_PROP_FRAME_HEIGHT)), fps()};
    }
};

VideoReading::VideoReading(QString place, VideoTimes times, VideoReader::Sink sink, Listener listener)
    : m_place(std::move(place))
    , m_times(times)
    , m_sink(std::move(sink))
    , m_listener(std::move(listener))
{}

void VideoReading::run()
{
    Error end(errors::VideoEnded);
    try {
        end = readAll();
    } catch (const std::exception &exception) {
        end = Error(errors::VideoEnded).because(QString::fromUtf8(exception.what()));
    }
    const Lock lock(m_mutex);
    if (!m_isStopped) {
        m_listener.failed(end);
    }
    m_hasEnded = true;
}

void VideoReading::stop()
{
    const Lock lock(m_mutex);
    m_isStopped = true;
    m_sink = {};
    m_listener = {};
    m_stopped.notify_all();
}

Error VideoReading::readAll()
{
    Capture capture;
    if (!capture.open(m_place, m_times)) {
        return Error(errors::VideoNotOpen, {withoutPassword(m_place)});
    }
    {
        const Lock lock(m_mutex);
        if (!m_isStopped) {
            m_listener.opened(capture.shape());
        }
    }
    if (QFileInfo(m_place).isFile()) {
        return readFile(capture);
    }
    while (capture.read() && deliver(capture)) {
    }
    return Error(errors::VideoEnded);
}

Error VideoReading::readFile(Capture &capture)
{
    for (;;) {
        const double fps = capture.fps() > 0 ? capture.fps() : StillFps;
        const Clock::time_point begin = Clock::now();
        int count = 0;
        while (capture.read()) {
            const auto due = std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(count++ / fps));
            if (!pauseUntil(begin + due) || !deliver(capture)) {
                return Error(errors::VideoEnded);
            }
        }
        if (count == 0) {
            return Error(errors::VideoEnded);
        }
        const auto gap = std::chrono::milliseconds(int(1000 / StillFps));
        while (count == 1 && pauseUntil(Clock::now() + gap) && deliver(capture)) { // a picture, for ever
        }
        if (!pauseUntil(Clock::now()) || !capture.open(m_place, m_times)) {
            return Error(errors::VideoNotOpen, {m_place});
        }
    }
}

bool VideoReading::deliver(const Capture &capture)
{
    const cv::Mat &frame = capture.frame;
    const Picture picture{.layout = frame.channels() == 1 ? PixelLayout::Grey8 : PixelLayout::Bgr24,
                          .width = frame.cols,
                          .height = frame.rows,
                          .planes = {frame.data},
                          .bytesPerLine = {int(frame.step)}};
    const Lock lock(m_mutex);
    if (!m_isStopped) {
        m_sink(picture, microseconds(Clock::now()));
    }
    return !m_isStopped;
}

bool VideoReading::pauseUntil(Clock::time_point time)
{
    std::unique_lock lock(m_mutex);
    return !m_stopped.wait_until(lock, time, [this] { return m_isStopped; });
}

} // namespace tonggui::imaging
