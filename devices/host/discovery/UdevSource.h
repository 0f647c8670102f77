// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "devices/host/discovery/DeviceSource.h"

#include <QSocketNotifier>

#include <map>
#include <memory>

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
    void listen();
    void enumerate();
    void onChange();
    void take(udev_device *device);
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
};

} // namespace tonggui::devices
