// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/Async.h"
#include "app/core/ports/Clock.h"
#include "devices/api/DeviceCapabilities.h"
#include "devices/api/DeviceDescriptor.h"
#include "devices/api/DeviceEvent.h"
#include "devices/api/DeviceStatistics.h"
#include "devices/api/DeviceStatus.h"

#include <QObject>

#include <functional>

namespace tonggui::devices {

// Steps of a job on its way, as its kind's codec writes them.
using JobProgress = std::function<void(const QJsonObject &)>;

// What all devices have in common, wherever they run. An object lives in one thread, is called there and answers there;
// nothing here blocks. A stop token must be asked to stop in that same thread.
class Device : public QObject
{
    Q_OBJECT

public:
    // `clock` must outlive the device.
    explicit Device(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] virtual DeviceDescriptor descriptor() const = 0;
    [[nodiscard]] virtual DeviceCapabilities capabilities() const = 0;
    [[nodiscard]] virtual DeviceStatus status() const = 0;
    [[nodiscard]] const DeviceStatistics &statistics() const { return m_statistics; }

    // One command of the kind with its arguments, both as the kind's codec writes them: how a job that came from
    // another process reaches the typed interface. Answers errors::UnknownCommand, or a missing field, without touching
    // the device.
    [[nodiscard]] virtual Task<Result<QJsonObject>> execute(QString command, QJsonObject arguments,
                                                            JobProgress progress, std::stop_token stop) = 0;

Q_SIGNALS:
    void descriptorChanged(); // also when capabilities changed
    void statusChanged(const tonggui::devices::DeviceStatus &status);
    void statisticsChanged(const tonggui::devices::DeviceStatistics &statistics);
    void eventHappened(const tonggui::devices::DeviceEvent &event);

protected:
    template <typename T>
    void count(const Result<T> &outcome)
    {
        countEnd(outcome ? std::nullopt : std::optional(outcome.error()));
    }

private:
    void countEnd(const std::optional<Error> &error);

    const Clock &m_clock;
    DeviceStatistics m_statistics;
};

} // namespace tonggui::devices
