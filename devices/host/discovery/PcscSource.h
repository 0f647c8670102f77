// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/host/discovery/DeviceSource.h"

#include <QThread>

#include <map>
#include <memory>

namespace tonggui::devices {

class PcscWatch;

// Smart card readers, through PC/SC. The service may come and go; it is waited for in a thread of its own.
class PcscSource final : public DeviceSource
{
    Q_OBJECT

public:
    explicit PcscSource(QObject *parent = nullptr);
    ~PcscSource() override;

    void start() override;

private:
    void onReaders(const QStringList &names);

    QThread m_thread;
    std::unique_ptr<PcscWatch> m_watch;
    std::map<QString, FoundDevice> m_known; // by name
};

} // namespace tonggui::devices
