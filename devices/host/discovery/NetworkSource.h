// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/host/discovery/DeviceSource.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>
#include <vector>

namespace tonggui::devices {

// Devices behind network addresses that IT has named. Each is asked for a connection from time to time, which is closed
// at once; nothing else is asked of it, and no address that was not named is ever tried.
class NetworkSource final : public DeviceSource
{
    Q_OBJECT

public:
    // "HOST:PORT" each.
    explicit NetworkSource(const QStringList &addresses, std::chrono::milliseconds gap = std::chrono::seconds(30),
                           QObject *parent = nullptr);
    ~NetworkSource() override;

    void start() override;

private:
    struct Probe
    {
        FoundDevice device;
        std::unique_ptr<QTcpSocket> socket;
        int misses = 0;
        bool isKnown = false;
    };

    void askAll();
    void ask(Probe &probe);
    void onAnswer(Probe &probe, bool isThere);

    std::vector<std::unique_ptr<Probe>> m_probes;
    QTimer m_again;
    QTimer m_limit;
};

} // namespace tonggui::devices
