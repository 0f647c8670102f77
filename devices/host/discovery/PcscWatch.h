// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMutex>
#include <QObject>
#include <QStringList>
#include <QWaitCondition>

#include <atomic>

namespace tonggui::devices {

// Waits in its thread for changes of the list of readers. `stop` may be called from any thread.
class PcscWatch final : public QObject
{
    Q_OBJECT

public:
    void watch(); // blocks until stop()
    void stop();

Q_SIGNALS:
    void readersSeen(const QStringList &names);

private:
    void watchService(long context);
    void rest();

    QMutex m_lock;
    QWaitCondition m_wake;
    std::atomic<bool> m_isStopped = false;
    long m_context = 0; // guarded; 0 while there is no service
};

} // namespace tonggui::devices
