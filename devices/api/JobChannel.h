// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/api/Device.h"

namespace tonggui::devices {

struct JobRequest
{
    QString command;
    QJsonObject arguments;
    std::chrono::milliseconds timeout; // from its acknowledgement; the driver's process ends it then
};

// The way to a device that runs elsewhere: jobs there, progress and ends back. Survives what happens to the other side;
// a job that was under way then ends with errors::DriverStopped, and the next is carried out as soon as the other side
// is back.
class JobChannel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual DeviceDescriptor descriptor() const = 0; // the last known one while the other side is away
    [[nodiscard]] virtual DeviceCapabilities capabilities() const = 0;
    [[nodiscard]] virtual DeviceStatus status() const = 0;

    // Asking `stop` answers errors::Cancelled at once and tells the device to stop. The answer does not need this
    // object any more.
    [[nodiscard]] virtual Task<Result<QJsonObject>> run(JobRequest request, JobProgress progress,
                                                        std::stop_token stop) = 0;

Q_SIGNALS:
    void descriptorChanged();
    void statusChanged(const tonggui::devices::DeviceStatus &status);
    void eventHappened(const tonggui::devices::DeviceEvent &event);
};

} // namespace tonggui::devices
