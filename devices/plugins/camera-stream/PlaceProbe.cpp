// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/camera-stream/PlaceProbe.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace tonggui::devices::streamcamera {

PlaceProbe::PlaceProbe(QString place, std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_place(std::move(place))
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { answer(false); });
    connect(&m_socket, &QTcpSocket::connected, this, [this] { answer(true); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { answer(false); });
}

quint16 PlaceProbe::portOf(const QUrl &url)
{
    const bool isHttp = url.scheme() == u"http"_s;
    const int usual = isHttp ? 80 : url.scheme() == u"https"_s ? 443 : 554;
    return quint16(url.port(usual));
}

void PlaceProbe::look()
{
    stop();
    m_isLooking = true;
    if (!isAddress(m_place)) {
        answer(QFileInfo(m_place).isFile() && QFileInfo(m_place).isReadable());
        return;
    }
    const QUrl url(m_place, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty()) {
        answer(false);
        return;
    }
    m_limit.start();
    m_socket.connectToHost(url.host(), portOf(url));
}

void PlaceProbe::stop()
{
    m_isLooking = false;
    m_limit.stop();
    m_socket.abort();
}

void PlaceProbe::answer(bool isThere)
{
    if (m_isLooking) {
        stop();
        Q_EMIT answered(isThere);
    }
}

} // namespace tonggui::devices::streamcamera
