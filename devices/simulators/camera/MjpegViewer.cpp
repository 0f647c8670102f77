// SPDX-License-Identifier: Apache-2.0
#include "devices/simulators/camera/MjpegViewer.h"

namespace tonggui::simulators {

namespace {

constexpr qsizetype LargestRequest = 8192;
constexpr qint64 MostWaiting = 8 * 1024 * 1024;
constexpr std::chrono::milliseconds Tick(20);
constexpr char Boundary[] = "--pictures\r\n";

} // namespace

MjpegViewer::MjpegViewer(QTcpSocket *socket, QObject *parent)
    : QObject(parent)
    , m_socket(socket)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &MjpegViewer::onReadable);
    connect(socket, &QTcpSocket::disconnected, this, &MjpegViewer::gone);
    connect(&m_tick, &QTimer::timeout, this, &MjpegViewer::onTick);
    m_tick.setInterval(Tick);
}

void MjpegViewer::onReadable()
{
    m_request += m_socket->readAll();
    if (m_isAsked || (!m_request.contains("\r\n\r\n") && m_request.size() < LargestRequest)) {
        return;
    }
    m_isAsked = true;
    Q_EMIT asked(m_request.startsWith("GET "));
}

void MjpegViewer::answer()
{
    m_isAnswered = true;
    m_socket->write("HTTP/1.0 200 OK\r\nCache-Control: no-cache\r\nConnection: close\r\n"
                    "Content-Type: multipart/x-mixed-replace; boundary=pictures\r\n\r\n");
}

void MjpegViewer::refuse()
{
    m_socket->write("HTTP/1.0 405 Method Not Allowed\r\nContent-Length: 0\r\n\r\n");
    m_socket->disconnectFromHost();
}

void MjpegViewer::send(const QByteArray &jpeg, bool withLength)
{
    if (m_socket->bytesToWrite() > MostWaiting || !m_waiting.isEmpty()) {
        return;
    }
    QByteArray part = Boundary;
    part += "Content-Type: image/jpeg\r\n";
    if (withLength) {
        part += "Content-Length: " + QByteArray::number(jpeg.size()) + "\r\n";
    }
    sendRaw(part + "\r\n" + jpeg + "\r\n");
}

void MjpegViewer::sendRaw(const QByteArray &bytes)
{
    if (m_tick.isActive()) {
        m_waiting += bytes;
    } else {
        m_socket->write(bytes);
    }
}

void MjpegViewer::setPace(int bytesPerSecond)
{
    m_bytesPerTick = std::max(1, int(bytesPerSecond * Tick.count() / 1000));
    if (bytesPerSecond > 0) {
        m_tick.start();
    } else {
        m_tick.stop();
        m_socket->write(std::exchange(m_waiting, {}));
    }
}

void MjpegViewer::drop()
{
    m_socket->abort();
}

void MjpegViewer::onTick()
{
    m_socket->write(m_waiting.first(std::min<qsizetype>(m_bytesPerTick, m_waiting.size())));
    m_waiting.remove(0, m_bytesPerTick);
}

} // namespace tonggui::simulators
