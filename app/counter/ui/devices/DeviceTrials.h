// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/counter/ui/devices/DeviceShelf.h"
#include "devices/trials/DeviceTrial.h"
#include "widgets/devices/Pictogram.h"

namespace tonggui::counter {

// Trials of devices that are under way: at most one of each kind, each with its limit and its end.
class DeviceTrials final : public QObject
{
    Q_OBJECT

public:
    // The shelf outlives the trials.
    DeviceTrials(DeviceShelf &shelf, devices::TrialWorld world, QObject *parent = nullptr);
    ~DeviceTrials() override;

    // The used device of that kind. Does nothing while one of the kind is under way, or when the kind has no test.
    void begin(const QString &kind);
    // One after the other: some need hands.
    void beginAll(const QStringList &kinds);
    void stop(const QString &kind);
    void stopAll();
    [[nodiscard]] bool isRunning(const QString &kind) const { return m_running.contains(kind); }
    [[nodiscard]] bool isRunning() const { return !m_running.empty(); }

Q_SIGNALS:
    void began(const QString &kind, tonggui::widgets::Picture picture, const QString &sentence);
    void told(const QString &kind, const QString &sentence);
    void succeeded(const QString &kind, const QString &sentence);
    void failed(const QString &kind, const tonggui::Error &error); // errors::Cancelled: somebody stopped it

private:
    static Task<void> follow(QPointer<DeviceTrials> trials, QString kind, Task<Result<QString>> work);
    void onEnded(const QString &kind, const Result<QString> &outcome);
    void beginNext();

    DeviceShelf &m_shelf;
    devices::TrialWorld m_world;
    std::map<QString, std::stop_source> m_running;
    QStringList m_pending; // kinds that wait for the one before
};

} // namespace tonggui::counter
