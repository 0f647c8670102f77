// SPDX-License-Identifier: Apache-2.0
#include "devices/api/camera/CameraDriver.h"

#include "devices/api/camera/CameraErrors.h"

#include <QPointer>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::chrono::milliseconds WatchGap(100);

DeviceState stateAfter(const Error &error)
{
    const bool isFault = error.is(errors::PictureFrozen) || error.is(errors::NoPicture) ||
                         error.is(errors::PictureDamaged) || error.is(errors::FormatUnknown);
    return isFault ? DeviceState::HardwareError : DeviceState::NoDevice;
}

} // namespace

CameraDriver::CameraDriver(QString driver, std::shared_ptr<FrameGate> gate, std::unique_ptr<PictureSource> source,
                           CameraTimes times, const Clock &clock)
    : Camera(clock)
    , m_driver(std::move(driver))
    , m_gate(std::move(gate))
    , m_source(std::move(source))
    , m_times(times)
{
    connect(m_source.get(), &PictureSource::present, this, &CameraDriver::onPresent);
    connect(m_source.get(), &PictureSource::absent, this, &CameraDriver::onAbsent);
    connect(&m_watch, &QTimer::timeout, this, &CameraDriver::onWatch);
    m_watch.setInterval(WatchGap);
    QTimer::singleShot(0, m_source.get(), [source = m_source.get()] { source->watch(); });
}

CameraDriver::~CameraDriver()
{
    m_source->disconnect(this);
    m_gate->closeStream();
    m_gate->closeStill();
    m_source->close();
    endUses(Error(errors::Cancelled));
}

DeviceDescriptor CameraDriver::descriptor() const
{
    return {.kind = kinds::Camera,
            .driver = m_driver,
            .model = m_source->model(),
            .transport = m_source->transport(),
            .address = m_source->address()};
}

DeviceCapabilities CameraDriver::capabilities() const
{
    return DeviceCapabilities({camera::Live, camera::Still}, {{camera::Formats, formatsText(m_source->formats())}});
}

Task<Result<void>> CameraDriver::stream(CameraStreamOptions options, FrameRingAddress ring,
                                        std::function<void()> pictureCame, std::stop_token stop)
{
    if (stop.stop_requested()) {
        co_return failure(errors::Cancelled);
    }
    const Result<ExclusiveUse::Turn> turn = m_streamUse.turns.take();
    if (!turn) {
        co_return failure(turn.error());
    }
    Result<FrameRingWriter> writer = FrameRingWriter::open(ring);
    if (!writer) {
        co_return failure(writer.error());
    }
    const QPointer<CameraDriver> self(this);
    const auto context = std::make_shared<QObject>(); // what is told after the end is not heard
    m_gate->openStream(std::move(*writer), options.largest, [context, pictureCame] {
        QMetaObject::invokeMethod(context.get(), pictureCame, Qt::QueuedConnection);
    });
    const Reply<void> end;
    begin(m_streamUse, {options.largest, double(options.fps)}, end);
    const Result<void> ended = co_await answerOf(end, stop);
    if (self) {
        m_gate->closeStream();
        finish(m_streamUse);
        count(ended);
    }
    co_return ended;
}

Task<Result<void>> CameraDriver::still(CameraStillOptions options, FrameRingAddress ring, std::stop_token stop)
{
    if (stop.stop_requested()) {
        co_return failure(errors::Cancelled);
    }
    const Result<ExclusiveUse::Turn> turn = m_stillUse.turns.take();
    if (!turn) {
        co_return failure(turn.error());
    }
    Result<FrameRingWriter> writer = FrameRingWriter::open(ring);
    if (!writer) {
        co_return failure(writer.error());
    }
    const QPointer<CameraDriver> self(this);
    const auto context = std::make_shared<QObject>();
    const Reply<void> end;
    m_gate->openStill(std::move(*writer), options.largest, [context, end] {
        QMetaObject::invokeMethod(
            context.get(), [end] { end.set({}); }, Qt::QueuedConnection);
    });
    begin(m_stillUse, {options.largest, 0}, end);
    const std::stop_callback onStop(stop, [end] { end.set(failure(errors::Cancelled)); });
    QTimer limit;
    limit.setSingleShot(true);
    connect(&limit, &QTimer::timeout, &limit,
            [self, end] { end.set(failure(self && self->m_trouble ? *self->m_trouble : Error(errors::NoPicture))); });
    limit.start(options.timeout);
    const QFuture<Result<void>> future = end.future();
    const Result<void> ended = co_await future;
    if (self) {
        m_gate->closeStill();
        finish(m_stillUse);
        count(ended);
    }
    co_return ended;
}

void CameraDriver::begin(Use &use, CameraFormat wanted, const Reply<void> &end)
{
    use.wanted = wanted;
    use.end = end;
    if (m_absence) {
        end.set(failure(*m_absence));
        return;
    }
    updateStatus();
    openSource();
}

void CameraDriver::finish(Use &use)
{
    use.end.reset();
    if (!isUsed()) {
        m_watch.stop();
        m_source->close();
        m_trouble.reset();
    } else if (m_isPresent) {
        openSource();
    }
    updateStatus();
}

// A still may want larger pictures than the stream; the stream's are scaled down meanwhile.
void CameraDriver::openSource()
{
    if (!m_isPresent) {
        return; // when it comes
    }
    const CameraFormat wanted = m_stillUse.end ? m_stillUse.wanted : m_streamUse.wanted;
    if (!m_watch.isActive()) {
        m_gate->restart();
        m_watch.start();
    }
    m_source->open(wanted);
}

void CameraDriver::onPresent()
{
    m_isPresent = true;
    m_absence.reset();
    if (!isUsed()) {
        m_trouble.reset();
    } else if (!m_watch.isActive()) {
        openSource();
    }
    updateStatus();
    Q_EMIT descriptorChanged();
}

void CameraDriver::onAbsent(const Error &error)
{
    m_isPresent = false;
    m_absence = error;
    m_watch.stop();
    m_trouble.reset();
    m_source->close();
    updateStatus();
    endUses(error);
}

void CameraDriver::onWatch()
{
    const FrameGate::Ages ages = m_gate->ages();
    if (!ages.sincePicture) {
        if (ages.sinceRestart > m_times.first) {
            setTrouble(Error(errors::NoPicture));
        }
        return;
    }
    const bool isJudged = m_times.same.count() > 0;
    if ((isJudged && ages.sinceChange > m_times.same) || *ages.sincePicture > m_times.frozen) {
        setTrouble(Error(errors::PictureFrozen));
    } else if (ages.hasChanged || !isJudged) {
        setTrouble(std::nullopt);
    }
}

// Opening it anew is the one thing that may help; a still waits for that as long as it may.
void CameraDriver::setTrouble(std::optional<Error> trouble)
{
    if (!trouble && !m_trouble) {
        return;
    }
    if (!trouble) {
        m_trouble.reset();
        updateStatus();
        return;
    }
    if (!m_trouble) {
        m_trouble = trouble; // what was noticed first says more than what came of it
    }
    m_source->close();
    m_gate->restart();
    openSource();
    updateStatus();
}

void CameraDriver::endUses(const Error &error)
{
    for (const Use *use : {&m_streamUse, &m_stillUse}) {
        if (use->end) {
            const Reply<void> end = *use->end;
            end.set(failure(error));
        }
    }
}

void CameraDriver::updateStatus()
{
    DeviceStatus status;
    status.reason = m_absence ? m_absence : m_trouble;
    if (status.reason) {
        status.state = stateAfter(*status.reason);
    } else if (isUsed()) {
        status.state = DeviceState::Busy;
    } else {
        status.state = m_isPresent ? DeviceState::Online : DeviceState::Offline;
    }
    if (!(status == m_status)) {
        m_status = status;
        Q_EMIT statusChanged(m_status);
    }
}

} // namespace tonggui::devices
