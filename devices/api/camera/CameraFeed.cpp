// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/CameraFeed.h"

#include "devices/api/DeviceErrors.h"
#include "devices/api/camera/CameraErrors.h"
#include "devices/api/camera/FrameRingLayout.h"

#include <QPointer>

namespace tonggui::devices {

namespace {

constexpr int StreamSlots = 5; // the newest, one being painted by each side, one or two that are kept
constexpr std::chrono::milliseconds AgainSoon(20);
constexpr std::chrono::milliseconds AgainLater(1000);
constexpr std::chrono::milliseconds LongestUnknown(5000);
constexpr PictureSize UnknownStill{1920, 1080}; // when the camera does not say how large it can

qint64 bytesOf(PictureSize size)
{
    return size.area() * ring::BytesPerPixel;
}

std::vector<CameraFormat> formatsOf(const Camera &camera)
{
    return formatsFrom(camera.capabilities().limit<QString>(camera::Formats).value_or(QString()));
}

PictureSize stillSize(const Camera &camera, PictureSize largest)
{
    const std::optional<CameraFormat> best = bestFormat(formatsOf(camera), {});
    return (best ? best->size : UnknownStill).within(largest);
}

// A driver that was just started does not know its camera yet. Ends when it does, or when it knows why not.
Task<Result<void>> untilKnown(Camera &camera, std::chrono::milliseconds limit, std::stop_token stop)
{
    const Reply<void> known;
    QObject context;
    const auto look = [&camera, known] {
        const DeviceStatus status = camera.status();
        if (!formatsOf(camera).empty() || (status.reason && status.state != DeviceState::Offline)) {
            known.set({});
        }
    };
    QObject::connect(&camera, &Device::statusChanged, &context, look);
    QObject::connect(&camera, &Device::descriptorChanged, &context, look);
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &timer, [known] { known.set({}); });
    timer.start(limit);
    look();
    co_return co_await answerOf(known, stop);
}

} // namespace

struct CameraFeed::Run
{
    std::stop_source stop;
    FrameRing ring;
    bool isOver = false;
};

CameraFeed::CameraFeed(Camera &camera, Randomness &randomness, QObject *parent)
    : QObject(parent)
    , m_camera(camera)
    , m_randomness(randomness)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &CameraFeed::begin);
    connect(&camera, &Device::statusChanged, this, &CameraFeed::onStatus);
}

CameraFeed::~CameraFeed()
{
    stop();
}

void CameraFeed::start(const CameraStreamOptions &options)
{
    stop();
    m_options = options;
    m_isWanted = true;
    begin();
}

void CameraFeed::stop()
{
    m_isWanted = false;
    m_again.stop();
    m_trouble.reset();
    if (const std::shared_ptr<Run> run = std::exchange(m_run, nullptr)) {
        run->isOver = true;
        run->stop.request_stop();
    }
}

void CameraFeed::begin()
{
    m_again.stop();
    if (!m_isWanted || m_run) {
        return;
    }
    Result<FrameRing> ring = FrameRing::make(StreamSlots, bytesOf(m_options.largest), m_randomness);
    if (!ring) {
        lose(ring.error());
        m_again.start(AgainLater);
        return;
    }
    const FrameRingAddress address = ring->address();
    m_run = std::make_shared<Run>(Run{{}, std::move(*ring)});
    follow(this, m_run, address, m_options);
}

Task<void> CameraFeed::follow(QPointer<CameraFeed> feed, std::shared_ptr<Run> run, FrameRingAddress ring,
                              CameraStreamOptions options)
{
    const std::function<void()> pictureCame = [feed, run] {
        if (feed && !run->isOver) {
            feed->onPictureCame(*run);
        }
    };
    const Result<void> end = co_await feed->m_camera.stream(options, ring, pictureCame, run->stop.get_token());
    if (feed && !run->isOver) {
        feed->onEnded(run, end ? Error(errors::NoPicture) : end.error());
    }
}

void CameraFeed::onPictureCame(Run &run)
{
    const std::optional<CameraFrame> frame = run.ring.take();
    const DeviceStatus status = m_camera.status();
    if (!frame || status.state == DeviceState::HardwareError) {
        return; // a picture that stands still is none
    }
    m_trouble.reset();
    Q_EMIT frameCame(*frame);
}

void CameraFeed::onEnded(const std::shared_ptr<Run> &run, const Error &error)
{
    run->isOver = true;
    m_run.reset();
    lose(error);
    // A job waits for a driver that is started again.
    const bool isSoon = m_camera.status().isUsable() || error.is(errors::DriverStopped);
    m_again.start(isSoon ? AgainSoon : AgainLater);
}

void CameraFeed::onStatus()
{
    if (!m_isWanted) {
        return;
    }
    const DeviceStatus status = m_camera.status();
    if (!status.isUsable() && status.reason) {
        lose(*status.reason);
    } else if (status.isUsable() && m_again.isActive()) {
        m_again.start(0);
    }
}

void CameraFeed::lose(const Error &error)
{
    if (m_trouble && m_trouble->code() == error.code()) {
        return;
    }
    m_trouble = error;
    Q_EMIT pictureLost(error);
}

Task<Result<CameraFrame>> takeStill(Camera &camera, CameraStillOptions options, Randomness &randomness,
                                    std::stop_token stop)
{
    const Result<void> known = co_await untilKnown(camera, std::min(options.timeout, LongestUnknown), stop);
    if (!known) {
        co_return failure(known.error());
    }
    Result<FrameRing> ring = FrameRing::make(1, bytesOf(stillSize(camera, options.largest)), randomness);
    if (!ring) {
        co_return failure(ring.error());
    }
    const FrameRingAddress address = ring->address();
    const Result<void> taken = co_await camera.still(options, address, stop);
    if (!taken) {
        co_return failure(taken.error());
    }
    const std::optional<CameraFrame> frame = ring->take();
    if (!frame) {
        co_return failure(errors::PictureDamaged);
    }
    co_return *frame;
}

} // namespace tonggui::devices
