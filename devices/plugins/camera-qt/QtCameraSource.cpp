// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-qt/QtCameraSource.h"

#include "app/imaging/Painting.h"
#include "devices/api/DeviceErrors.h"
#include "devices/api/camera/CameraErrors.h"
#include "devices/plugins/camera-qt/VideoFramePicture.h"

#include <QCameraDevice>
#include <QCameraFormat>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tonggui::devices::qtcamera {

namespace {

constexpr std::chrono::milliseconds AgainAfterFailure(1000);
constexpr std::chrono::milliseconds BeforeStart(5); // it may block; what was said before is to be heard
constexpr int UnsettledFrames = 3; // the format may be agreed upon anew, which takes the first ones' memory away

CameraFormat formatOf(const QCameraFormat &format)
{
    return {{format.resolution().width(), format.resolution().height()}, double(format.maxFrameRate())};
}

// A camera that was found by its device file is known here by the name that the kernel gives it.
QString nameOf(const QString &port)
{
    if (!port.startsWith(u"/dev/video"_s)) {
        return port;
    }
    QFile file(u"/sys/class/video4linux/"_s + QFileInfo(port).fileName() + u"/name"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed() : port;
}

qint64 steadyMicroseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

} // namespace

QtCameraSource::Capture::Capture(const QCameraDevice &device)
    : camera(device)
    , id(device.id())
{
    session.setCamera(&camera);
    session.setVideoSink(&sink);
}

QtCameraSource::QtCameraSource(std::shared_ptr<FrameGate> gate, QString wanted)
    : PictureSource(std::move(gate))
    , m_wanted(std::move(wanted))
{
    m_start.setSingleShot(true);
    m_start.setInterval(BeforeStart);
    connect(&m_start, &QTimer::timeout, this, &QtCameraSource::onStart);
    m_again.setSingleShot(true);
    m_again.setInterval(AgainAfterFailure);
    connect(&m_again, &QTimer::timeout, this, [this] {
        if (m_input) {
            Q_EMIT present();
        }
    });
}

QtCameraSource::~QtCameraSource()
{
    abandonCapture();
}

QString QtCameraSource::model() const
{
    return m_input ? m_input->name : m_wanted.isEmpty() ? u"camera"_s : m_wanted;
}

QString QtCameraSource::transport() const
{
    return u"video"_s;
}

QString QtCameraSource::address() const
{
    return m_input ? m_input->name : m_wanted;
}

std::vector<CameraFormat> QtCameraSource::formats() const
{
    std::vector<CameraFormat> formats;
    const QList<QCameraFormat> known = m_device.videoFormats();
    for (const QCameraFormat &each : known) {
        formats.push_back(formatOf(each));
    }
    std::ranges::sort(formats, std::greater());
    const auto twice = std::ranges::unique(formats);
    formats.erase(twice.begin(), twice.end());
    return formats;
}

// Qt 6.4 deadlocks when the list is asked for in a slot of its own change before the media library was ever used: so it
// is used first, and heard through the event loop.
void QtCameraSource::watch()
{
    (void)QMediaDevices::videoInputs();
    m_devices = std::make_unique<QMediaDevices>();
    connect(m_devices.get(), &QMediaDevices::videoInputsChanged, this, &QtCameraSource::onInputsChanged,
            Qt::QueuedConnection);
    onInputsChanged();
    m_isFirstList = false;
}

// Without a camera Qt would show a test pattern of its own, so nothing is opened that is not in the list.
void QtCameraSource::onInputsChanged()
{
    const QList<QCameraDevice> devices = QMediaDevices::videoInputs();
    std::vector<CameraInput> now;
    for (const QCameraDevice &device : devices) {
        now.push_back({device.id(), device.description()});
    }
    m_inputs.update(std::move(now));
    const bool wasLost = m_capture && !m_inputs.isAlive(m_capture->id);
    if (wasLost) {
        abandonCapture();
        m_input.reset();
        fail(Error(errors::Unplugged));
    }
    const std::optional<CameraInput> before = std::exchange(m_input, m_inputs.find(nameOf(m_wanted)));
    if (!m_input) {
        m_device = {};
        if (!wasLost) {
            fail(absence());
        }
        return;
    }
    const auto found = std::ranges::find(devices, m_input->id, [](const QCameraDevice &device) { return device.id(); });
    m_device = *found;
    if (before) {
        return;
    }
    if (m_isFirstList) {
        Q_EMIT present();
    } else {
        m_again.start(); // whoever opens it before the system is done with it may never get a picture
    }
}

void QtCameraSource::open(CameraFormat wanted)
{
    const CameraFormat format = bestFormat(formats(), wanted).value_or(CameraFormat());
    if (!m_input || (m_isOpen && format == m_wantedFormat)) {
        return;
    }
    m_again.stop();
    m_wantedFormat = format;
    m_isOpen = true;
    m_start.start();
}

void QtCameraSource::close()
{
    const bool wasStarted = !m_start.isActive();
    m_start.stop();
    if (std::exchange(m_isOpen, false) && wasStarted) {
        m_capture->camera.stop();
    }
}

void QtCameraSource::onStart()
{
    if (!m_capture) {
        makeCapture();
    }
    if (m_wantedFormat != m_format) {
        const QList<QCameraFormat> known = m_device.videoFormats();
        const auto same = std::ranges::find(known, m_wantedFormat, formatOf);
        if (same != known.end()) {
            m_capture->camera.setCameraFormat(*same);
        }
        m_format = m_wantedFormat;
    }
    m_unsettled = UnsettledFrames;
    m_capture->camera.start();
}

void QtCameraSource::makeCapture()
{
    m_capture = new Capture(m_device); // see there
    m_format = {};
    connect(&m_capture->sink, &QVideoSink::videoFrameChanged, this, &QtCameraSource::onFrame);
    connect(
        &m_capture->camera, &QCamera::errorOccurred, this,
        [this](QCamera::Error error, const QString &text) {
            if (error != QCamera::NoError && m_isOpen) {
                fail(Error(errors::NoPicture).because(text));
            }
        },
        Qt::QueuedConnection);
}

void QtCameraSource::abandonCapture()
{
    close();
    if (const Capture *const left = std::exchange(m_capture, nullptr)) {
        left->sink.disconnect(this);
        left->camera.disconnect(this);
    }
}

void QtCameraSource::onFrame(const QVideoFrame &frame)
{
    if (m_unsettled > 0) {
        --m_unsettled;
        return;
    }
    QVideoFrame readable = frame;
    if (!m_isOpen || !readable.map(QVideoFrame::ReadOnly)) {
        return; // the watch over the picture notices when none comes
    }
    const Result<imaging::Picture> picture = pictureOf(readable);
    if (picture) {
        gate()->offer({picture->width, picture->height}, steadyMicroseconds(),
                      [&picture](PictureSize fit, uchar *to, int bytesPerLine) {
                          (void)imaging::paintRgb32(*picture, to, fit.width, fit.height, bytesPerLine);
                      });
    }
    readable.unmap();
    if (!picture) { // not from within the camera's own signal
        QMetaObject::invokeMethod(
            this, [this, error = picture.error()] { fail(error); }, Qt::QueuedConnection);
    }
}

void QtCameraSource::fail(const Error &error)
{
    close();
    Q_EMIT absent(error);
    if (m_input) {
        m_again.start(); // it is there, and may work the next time
    }
}

Error QtCameraSource::absence() const
{
    return m_wanted.isEmpty() ? Error(errors::NoCamera) : Error(errors::CameraNotThere, {m_wanted});
}

} // namespace tonggui::devices::qtcamera
