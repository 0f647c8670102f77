// SPDX-License-Identifier: Apache-2.0
#include "devices/host/discovery/UdevSource.h"

#include <libudev.h>

#include <QCoreApplication>
#include <QPointer>

#include <array>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

namespace {

constexpr std::array Subsystems{"tty", "hidraw", "video4linux", "usb"};

using Device = std::unique_ptr<udev_device, decltype(&udev_device_unref)>;

QString textOf(const char *text)
{
    return QString::fromUtf8(text).trimmed();
}

QString attribute(udev_device *device, const char *name)
{
    return device == nullptr ? QString() : textOf(udev_device_get_sysattr_value(device, name));
}

QString transportOf(const QString &subsystem)
{
    return subsystem == u"tty"_s           ? u"serial"_s
           : subsystem == u"hidraw"_s      ? u"usb-hid"_s
           : subsystem == u"video4linux"_s ? u"video"_s
                                           : u"usb-bulk"_s;
}

// A USB device that hubs, keyboards and the like are not: one whose function is the maker's own (class FF), or stands
// in its interfaces (class 00).
bool isForADriver(udev_device *device)
{
    const QString type = textOf(udev_device_get_devtype(device));
    const QString function = attribute(device, "bDeviceClass");
    return type == u"usb_device"_s && (function == u"00"_s || function.compare(u"ff"_s, Qt::CaseInsensitive) == 0);
}

// Virtual consoles and serial ports without a chip are not devices on a desk.
bool isWorthTelling(udev_device *device, udev_device *usb, const QString &subsystem)
{
    if (subsystem == u"usb"_s) {
        return isForADriver(device);
    }
    return usb != nullptr && udev_device_get_devnode(device) != nullptr;
}

std::optional<FoundDevice> describe(udev_device *device)
{
    const QString subsystem = textOf(udev_device_get_subsystem(device));
    const bool isUsb = subsystem == u"usb"_s;
    udev_device *const usb =
        isUsb ? device : udev_device_get_parent_with_subsystem_devtype(device, "usb", "usb_device"); // not ours to free
    if (!isWorthTelling(device, usb, subsystem)) {
        return std::nullopt;
    }
    FoundDevice found;
    found.transport = transportOf(subsystem);
    found.vendorId = attribute(usb, "idVendor").toLower();
    found.productId = attribute(usb, "idProduct").toLower();
    found.serial = attribute(usb, "serial");
    found.name = (attribute(usb, "manufacturer") + u' ' + attribute(usb, "product")).trimmed();
    found.address = isUsb ? found.vendorId + u':' + found.productId : textOf(udev_device_get_devnode(device));
    return found;
}

} // namespace

void UdevSource::Close::operator()(udev *context) const
{
    udev_unref(context);
}

void UdevSource::Close::operator()(udev_monitor *monitor) const
{
    udev_monitor_unref(monitor);
}

UdevSource::UdevSource(QObject *parent)
    : DeviceSource(parent)
{}

UdevSource::~UdevSource()
{
    m_pool.waitForDone();
}

void UdevSource::start()
{
    m_udev.reset(udev_new());
    if (!m_udev) {
        return;
    }
    listen(); // first, so that nothing comes unseen in between
    const QPointer<UdevSource> self(this);
    m_pool.start([self] {
        const Devices devices = enumerate();
        QMetaObject::invokeMethod(qApp, [self, devices] {
            for (const auto &[path, device] : devices) {
                if (self) {
                    self->add(path, device);
                }
            }
        });
    });
}

void UdevSource::listen()
{
    m_monitor.reset(udev_monitor_new_from_netlink(m_udev.get(), "udev"));
    if (!m_monitor) {
        return;
    }
    for (const char *subsystem : Subsystems) {
        udev_monitor_filter_add_match_subsystem_devtype(m_monitor.get(), subsystem, nullptr);
    }
    if (udev_monitor_enable_receiving(m_monitor.get()) < 0) {
        m_monitor.reset();
        return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(udev_monitor_get_fd(m_monitor.get()), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &UdevSource::onChange);
}

UdevSource::Devices UdevSource::enumerate()
{
    const std::unique_ptr<udev, Close> context(udev_new());
    const std::unique_ptr<udev_enumerate, decltype(&udev_enumerate_unref)> list(udev_enumerate_new(context.get()),
                                                                                &udev_enumerate_unref);
    for (const char *subsystem : Subsystems) {
        udev_enumerate_add_match_subsystem(list.get(), subsystem);
    }
    udev_enumerate_scan_devices(list.get());
    Devices devices;
    udev_list_entry *entry = nullptr;
    udev_list_entry_foreach(entry, udev_enumerate_get_list_entry(list.get()))
    {
        const char *const path = udev_list_entry_get_name(entry);
        const Device device(udev_device_new_from_syspath(context.get(), path), &udev_device_unref);
        const std::optional<FoundDevice> described = device ? describe(device.get()) : std::nullopt;
        if (described) {
            devices.emplace_back(textOf(path), *described);
        }
    }
    return devices;
}

void UdevSource::onChange()
{
    const Device device(udev_monitor_receive_device(m_monitor.get()), &udev_device_unref);
    if (!device) {
        return;
    }
    const QString action = textOf(udev_device_get_action(device.get()));
    if (action == u"remove"_s) {
        drop(textOf(udev_device_get_syspath(device.get())));
    } else if (action == u"add"_s || action == u"change"_s) {
        take(device.get());
    }
}

void UdevSource::take(udev_device *device)
{
    if (const std::optional<FoundDevice> described = describe(device)) {
        add(textOf(udev_device_get_syspath(device)), *described);
    }
}

void UdevSource::add(const QString &path, const FoundDevice &device)
{
    if (m_known.emplace(path, device).second) {
        Q_EMIT found(device);
    }
}

void UdevSource::drop(const QString &path)
{
    if (const auto known = m_known.extract(path)) {
        Q_EMIT lost(known.mapped());
    }
}

} // namespace tonggui::devices
