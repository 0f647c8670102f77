// SPDX-License-Identifier: Apache-2.0
#include "devices/host/discovery/UdevSource.h"

// Before Qt's words: its headers use "signals" as a name.
#undef signals
#include <umockdev.h>

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tonggui::devices {

// libudev itself, on a made-up sysfs (umockdev, loaded in front of libc).
class UdevSourceTest final : public QObject
{
    Q_OBJECT

    UMockdevTestbed *m_bed = nullptr;

    // A USB device and what its driver in the kernel makes of it.
    void plugUsb(const char *name, const char *vendor, const char *product, const char *deviceClass,
                 const char *busNode)
    {
        gchar *path = umockdev_testbed_add_device(m_bed, "usb", name, nullptr, "idVendor", vendor, "idProduct", product,
                                                  "manufacturer", "Tonggui tests", "product", "Reader", "serial",
                                                  "0001", "bDeviceClass", deviceClass, nullptr, "DEVTYPE", "usb_device",
                                                  "DEVNAME", busNode, nullptr);
        m_usb = QByteArray(path);
        g_free(path);
    }

    QByteArray addChild(const char *subsystem, const char *name, const char *node)
    {
        gchar *path =
            umockdev_testbed_add_device(m_bed, subsystem, name, m_usb.constData(), nullptr, "DEVNAME", node, nullptr);
        const QByteArray made(path);
        g_free(path);
        return made;
    }

    QByteArray m_usb;

    static FoundDevice of(const QSignalSpy &spy, qsizetype row) { return spy.at(row).front().value<FoundDevice>(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!qEnvironmentVariable("LD_PRELOAD").contains(u"umockdev"_s)) {
            QSKIP("SKIP-ALL: needs libumockdev-preload.so.0 (package umockdev) in LD_PRELOAD");
        }
    }

    void init() { m_bed = umockdev_testbed_new(); }
    void cleanup() { g_clear_object(&m_bed); }

    void whatIsPluggedInIsFound()
    {
        plugUsb("1-1", "0400", "C35A", "00", "/dev/bus/usb/001/004");
        addChild("tty", "ttyUSB7", "/dev/ttyUSB7");
        addChild("hidraw", "hidraw3", "/dev/hidraw3");
        addChild("video4linux", "video2", "/dev/video2");
        UdevSource source;
        QSignalSpy found(&source, &DeviceSource::found);
        source.start();
        QTRY_COMPARE(found.size(), 4);
        QMap<QString, FoundDevice> byTransport;
        for (qsizetype i = 0; i < found.size(); ++i) {
            byTransport[of(found, i).transport] = of(found, i);
        }
        QCOMPARE(byTransport[u"serial"_s].address, u"/dev/ttyUSB7"_s);
        QCOMPARE(byTransport[u"usb-hid"_s].address, u"/dev/hidraw3"_s);
        QCOMPARE(byTransport[u"video"_s].address, u"/dev/video2"_s);
        const FoundDevice &usb = byTransport[u"usb-bulk"_s];
        QCOMPARE(usb.address, u"0400:c35a"_s);
        QCOMPARE(usb.vendorId, u"0400"_s);
        QCOMPARE(usb.productId, u"c35a"_s);
        QCOMPARE(usb.serial, u"0001"_s);
        QCOMPARE(usb.name, u"Tonggui tests Reader"_s);
    }

    void hubsAndConsolesAreNot()
    {
        plugUsb("usb1", "1d6b", "0002", "09", "/dev/bus/usb/001/001"); // a hub
        gchar *console =
            umockdev_testbed_add_device(m_bed, "tty", "tty1", nullptr, nullptr, "DEVNAME", "/dev/tty1", nullptr);
        g_free(console);
        addChild("tty", "ttyUSB1", "/dev/ttyUSB1"); // of the hub's own: told, so that the end of the list is seen
        UdevSource source;
        QSignalSpy found(&source, &DeviceSource::found);
        source.start();
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(of(found, 0).address, u"/dev/ttyUSB1"_s);
    }

    void comingsAndGoingsAreTold()
    {
        UdevSource source;
        QSignalSpy found(&source, &DeviceSource::found);
        QSignalSpy lost(&source, &DeviceSource::lost);
        source.start();
        plugUsb("1-2", "1a86", "7523", "ff", "/dev/bus/usb/001/005");
        const QByteArray port = addChild("tty", "ttyUSB0", "/dev/ttyUSB0");
        umockdev_testbed_uevent(m_bed, port.constData(), "add");
        QTRY_VERIFY(!found.isEmpty());
        QCOMPARE(of(found, found.size() - 1).address, u"/dev/ttyUSB0"_s);
        const qsizetype before = found.size();
        umockdev_testbed_uevent(m_bed, port.constData(), "change"); // nothing new
        umockdev_testbed_uevent(m_bed, port.constData(), "remove");
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(of(lost, 0).address, u"/dev/ttyUSB0"_s);
        QCOMPARE(found.size(), before);
    }
};

} // namespace tonggui::devices

QTEST_GUILESS_MAIN(tonggui::devices::UdevSourceTest)
#include "UdevSourceTest.moc"
