// SPDX-License-Identifier: Apache-2.0
#include "devices/host/discovery/PcscSource.h"

#include "devices/host/discovery/PcscWatch.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

PcscSource::PcscSource(QObject *parent)
    : DeviceSource(parent)
    , m_watch(std::make_unique<PcscWatch>())
{
    m_thread.setObjectName(u"pcsc"_s);
    m_watch->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_watch.get(), &PcscWatch::watch);
    connect(m_watch.get(), &PcscWatch::readersSeen, this, &PcscSource::onReaders);
}

PcscSource::~PcscSource()
{
    m_watch->stop();
    m_thread.quit();
    m_thread.wait();
}

void PcscSource::start()
{
    m_thread.start();
}

void PcscSource::onReaders(const QStringList &names)
{
    for (auto it = m_known.begin(); it != m_known.end();) {
        if (names.contains(it->first)) {
            ++it;
            continue;
        }
        const FoundDevice gone = it->second;
        it = m_known.erase(it);
        Q_EMIT lost(gone);
    }
    for (const QString &name : names) {
        const FoundDevice device{.transport = u"pcsc"_s, .address = name, .name = name};
        if (m_known.emplace(name, device).second) {
            Q_EMIT found(device);
        }
    }
}

} // namespace tonggui::devices
