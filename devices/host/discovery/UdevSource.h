// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/host/discovery/DeviceSource.h"

#include <QSocketNotifier>
#include <QThreadPool>

#include <map>
#include <memory>
#include <vector>

struct udev;
struct udev_device;
struct udev_monitor;

namespace tonggui::devices {

// Devices that the kernel knows: serial ports, HID devices, cameras and USB devices without a driver of their own.
// Through libudev, which reads sysfs; comings and goings are told by udevd, or by the kernel itself where none runs.
class UdevSource final : public DeviceSource
{
    Q_OBJECT

public:
    explicit UdevSource(QObject *parent = nullptr);
    ~UdevSource() override;

    void start() override;

private:
    using Devices = std::vector<std::pair<QString, FoundDevice>>; // by path in sysfs
    void listen();
    static Devices enumerate(); // reads many small files: not in the thread of windows
    void onChange();
    void take(udev_device *device);
    void add(const QString &path, const FoundDevice &device);
    void drop(const QString &path);

    struct Close
    {
        void operator()(udev *context) const;
        void operator()(udev_monitor *monitor) const;
    };
    std::unique_ptr<udev, Close> m_udev;
    std::unique_ptr<udev_monitor, Close> m_monitor;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::map<QString, FoundDevice> m_known; // by path in sysfs
    QThreadPool m_pool;
};

} // namespace tonggui::devices
