// SPDX-License-Identifier: Apache-2.0
#include "app/imaging/VideoReader.h"

#include "app/imaging/VideoReading.h"

#include <thread>

namespace tonggui::imaging {

namespace {

constexpr std::chrono::milliseconds EndGrace(500);
constexpr std::chrono::milliseconds EndGap(2);

// FFmpeg's own lines would name addresses with their passwords.
void silenceFfmpeg()
{
    constexpr auto Level = "OPENCV_FFMPEG_LOGLEVEL";
    if (!qEnvironmentVariableIsSet(Level)) {
        qputenv(Level, "-8");
    }
}

} // namespace

VideoReader::VideoReader(QString place, VideoTimes times, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
    , m_times(times)
{
    silenceFfmpeg();
}

VideoReader::~VideoReader()
{
    close();
    const auto latest = std::chrono::steady_clock::now() + std::max(m_times.open, m_times.read) + EndGrace;
    for (const auto &past : m_past) {
        while (!past->hasEnded() && std::chrono::steady_clock::now() < latest) {
            std::this_thread::sleep_for(EndGap);
        }
    }
}

void VideoReader::open(Sink sink)
{
    close();
    std::erase_if(m_past, [](const auto &past) { return past->hasEnded(); });
    const int life = ++m_life;
    // What an earlier opening says is not heard any more.
    const auto tell = [this, life](auto what) {
        QMetaObject::invokeMethod(
            this,
            [this, life, what] {
                if (life == m_life && m_reading) {
                    what();
                }
            },
            Qt::QueuedConnection);
    };
    const VideoReading::Listener listener{
        .opened = [this, tell](const VideoShape &shape) { tell([this, shape] { Q_EMIT opened(shape); }); },
        .failed = [this, tell](const Error &error) { tell([this, error] { onFailed(error); }); }};
    m_reading = std::make_shared<VideoReading>(m_place, m_times, std::move(sink), listener);
    std::thread(&VideoReading::run, m_reading).detach();
}

void VideoReader::close()
{
    if (const auto reading = std::exchange(m_reading, nullptr)) {
        reading->stop();
        m_past.push_back(reading);
    }
}

void VideoReader::onFailed(const Error &error)
{
    close();
    Q_EMIT failed(error);
}

} // namespace tonggui::imaging
