// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace tonggui::devices::streamcamera {

// Looks whether something is where a camera's picture should come from: a file, or a host that takes a connection. Asks
// it for nothing.
class PlaceProbe : public QObject
{
    Q_OBJECT

public:
    PlaceProbe(QString place, std::chrono::milliseconds limit, QObject *parent = nullptr);

    void look(); // answers once, unless it is stopped
    void stop();

    [[nodiscard]] static bool isAddress(const QString &place) { return place.contains(QLatin1StringView("://")); }
    [[nodiscard]] static quint16 portOf(const QUrl &url);

Q_SIGNALS:
    void answered(bool isThere);

private:
    void answer(bool isThere);

    const QString m_place;
    QTcpSocket m_socket;
    QTimer m_limit;
    bool m_isLooking = false;
};

} // namespace tonggui::devices::streamcamera
