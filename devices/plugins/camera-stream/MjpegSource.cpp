// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-stream/MjpegSource.h"

#include "app/imaging/JpegDecoder.h"
#include "app/imaging/Painting.h"
#include "devices/api/DeviceErrors.h"
#include "devices/api/camera/CameraErrors.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::streamcamera {

namespace {

constexpr int MostDamaged = 10; // pictures in a row, until it is the camera's fault
constexpr qsizetype ReadPiece = 1 << 20;

qint64 steadyMicroseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::microseconds>(now).count();
}

// HTTP 1.0, so that nothing comes in chunks.
QByteArray requestFor(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded).isEmpty() ? u"/"_s : url.path(QUrl::FullyEncoded);
    const QString query = url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString();
    QByteArray request = "GET " + (path + query).toLatin1() + " HTTP/1.0\r\nHost: " + url.host().toLatin1() + "\r\n";
    if (!url.userName().isEmpty()) {
        const QByteArray account = (url.userName() + u':' + url.password()).toUtf8();
        request += "Authorization: Basic " + account.toBase64() + "\r\n";
    }
    return request + "Accept: multipart/x-mixed-replace\r\n\r\n";
}

// In the pool's thread. Empty when it is no whole picture.
PictureSize decodeInto(FrameGate &gate, const QByteArray &jpeg, qint64 timestampUs)
{
    const Result<imaging::Picture> picture = imaging::decodeJpeg(jpeg);
    if (!picture) {
        return {};
    }
    const PictureSize size{picture->width, picture->height};
    gate.offer(size, timestampUs, [&picture](PictureSize fit, uchar *to, int bytesPerLine) {
        (void)imaging::paintRgb32(*picture, to, fit.width, fit.height, bytesPerLine); // decoded: it is whole
    });
    return size;
}

} // namespace

MjpegSource::MjpegSource(std::shared_ptr<FrameGate> gate, const QString &url, ProbeTimes times)
    : ProbedSource(std::move(gate), url, times)
    , m_url(url)
{
    m_pool.setMaxThreadCount(1);
    connect(&m_socket, &QTcpSocket::connected, this, &MjpegSource::onConnected);
    connect(&m_socket, &QTcpSocket::readyRead, this, &MjpegSource::onReadable);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &MjpegSource::onSocketError);
}

MjpegSource::~MjpegSource()
{
    stop();
}

QString MjpegSource::model() const
{
    return u"MJPEG over HTTP"_s;
}

QString MjpegSource::transport() const
{
    return u"network"_s;
}

void MjpegSource::start()
{
    stop();
    m_parser = {};
    m_damaged = 0;
    m_wasConnected = false;
    m_socket.setReadBufferSize(4 * ReadPiece); // a camera that sends more than is decoded has to wait
    m_socket.connectToHost(m_url.host(), PlaceProbe::portOf(m_url));
}

void MjpegSource::stop()
{
    ++m_life;
    const QSignalBlocker quiet(m_socket);
    m_socket.abort();
    m_waiting.clear();
    m_pool.waitForDone(); // the decoding of one picture at most
    m_isDecoding = false;
}

void MjpegSource::onConnected()
{
    m_wasConnected = true;
    m_socket.write(requestFor(m_url));
}

void MjpegSource::onReadable()
{
    const Result<void> taken = m_parser.feed(m_socket.read(ReadPiece), address());
    if (!taken) {
        lost(taken.error());
        return;
    }
    while (const std::optional<QByteArray> jpeg = m_parser.next()) {
        if (m_isDecoding) {
            m_waiting = *jpeg;
        } else {
            decode(*jpeg);
        }
    }
    if (m_socket.bytesAvailable() > 0) { // let others have their turn
        QMetaObject::invokeMethod(
            this,
            [this, life = m_life] {
                if (life == m_life) {
                    onReadable();
                }
            },
            Qt::QueuedConnection);
    }
}

void MjpegSource::onSocketError()
{
    const QString cause = m_socket.errorString();
    lost((m_wasConnected ? Error(errors::Unplugged) : unusable()).because(cause));
}

void MjpegSource::decode(const QByteArray &jpeg)
{
    m_isDecoding = true;
    m_pool.start([this, jpeg, life = m_life, target = gate(), came = steadyMicroseconds()] {
        const PictureSize size = decodeInto(*target, jpeg, came);
        QMetaObject::invokeMethod(
            this, [this, life, size] { onDecoded(life, size); }, Qt::QueuedConnection);
    });
}

void MjpegSource::onDecoded(int life, PictureSize size)
{
    if (life != m_life) {
        return;
    }
    m_isDecoding = false;
    if (!size.isEmpty()) {
        m_damaged = 0;
        cameAlive({size, 0});
    } else if (++m_damaged >= MostDamaged) {
        lost(Error(errors::PictureDamaged));
        return;
    }
    if (!m_waiting.isEmpty() && life == m_life) {
        decode(std::exchange(m_waiting, {}));
    }
}

} // namespace tonggui::devices::streamcamera
