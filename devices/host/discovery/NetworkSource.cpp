// SPDX-License-Identifier: Apache-2.0
#include "devices/host/discovery/NetworkSource.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {
constexpr std::chrono::seconds Patience(3);
constexpr int MissesToLose = 2; // one lost packet is no lost printer
} // namespace

NetworkSource::NetworkSource(const QStringList &addresses, std::chrono::milliseconds gap, QObject *parent)
    : DeviceSource(parent)
{
    for (const QString &address : addresses) {
        const QUrl url(u"tcp://"_s + address, QUrl::StrictMode);
        if (url.isValid() && !url.host().isEmpty() && url.port() > 0) {
            auto probe = std::make_unique<Probe>();
            probe->device = {.transport = u"network"_s, .address = address, .name = url.host()};
            m_probes.push_back(std::move(probe));
        }
    }
    m_again.setInterval(gap);
    connect(&m_again, &QTimer::timeout, this, &NetworkSource::askAll);
    m_limit.setSingleShot(true);
    m_limit.setInterval(std::min<std::chrono::milliseconds>(Patience, gap));
    connect(&m_limit, &QTimer::timeout, this, [this] {
        for (const auto &probe : m_probes) {
            if (probe->socket) {
                onAnswer(*probe, false);
            }
        }
    });
}

NetworkSource::~NetworkSource() = default;

void NetworkSource::start()
{
    if (!m_probes.empty()) {
        askAll();
        m_again.start();
    }
}

void NetworkSource::askAll()
{
    for (const auto &probe : m_probes) {
        ask(*probe);
    }
    m_limit.start();
}

void NetworkSource::ask(Probe &probe)
{
    const QUrl url(u"tcp://"_s + probe.device.address);
    probe.socket = std::make_unique<QTcpSocket>();
    connect(probe.socket.get(), &QTcpSocket::connected, this, [this, &probe] { onAnswer(probe, true); });
    connect(probe.socket.get(), &QTcpSocket::errorOccurred, this, [this, &probe] { onAnswer(probe, false); });
    probe.socket->connectToHost(url.host(), quint16(url.port()));
}

void NetworkSource::onAnswer(Probe &probe, bool isThere)
{
    probe.socket->disconnect(this);
    probe.socket->abort();
    probe.socket.release()->deleteLater(); // it is in the middle of telling us
    probe.misses = isThere ? 0 : probe.misses + 1;
    if (isThere && !std::exchange(probe.isKnown, true)) {
        Q_EMIT found(probe.device);
    } else if (probe.misses >= MissesToLose && std::exchange(probe.isKnown, false)) {
        Q_EMIT lost(probe.device);
    }
}

} // namespace tonggui::devices
