// SPDX-License-Identifier: Apache-2.0
#include "tests/devices/signature/MockHidraw.h"

#include <linux/hidraw.h>
#include <linux/ioctl.h>
#include <umockdev.h>

#include <cerrno>
#include <cstring>
#include <mutex>

namespace {

constexpr char Node[] = "/dev/hidraw7";

// One input and one feature report with ids.
constexpr unsigned char ReportDescriptor[] = {0x06, 0x00, 0xFF, 0x09, 0x01, 0xA1, 0x01, 0x85, 0x01, 0x09, 0x01,
                                              0x15, 0x00, 0x26, 0xFF, 0x00, 0x75, 0x08, 0x95, 0x06, 0x81, 0x02,
                                              0x85, 0x03, 0x09, 0x02, 0x95, 0x04, 0xB1, 0x02, 0xC0};

} // namespace

struct MockHidraw::Parts
{
    UMockdevTestbed *testbed = umockdev_testbed_new();
    UMockdevIoctlBase *handler = umockdev_ioctl_base_new();
    MockHidraw *owner = nullptr;
    std::mutex lock;
    bool isGone = false;

    void answerFeature(UMockdevIoctlClient *client, UMockdevIoctlData *argument, size_t size)
    {
        UMockdevIoctlData *const data = umockdev_ioctl_data_resolve(argument, 0, size, nullptr);
        const auto report = owner->feature(data->data[0]);
        if (!report) {
            umockdev_ioctl_client_complete(client, -1, EPIPE);
            return;
        }
        const size_t given = std::min(size, size_t(report->size()));
        std::memcpy(data->data, report->constData(), given);
        umockdev_ioctl_client_complete(client, glong(given), 0);
    }

    void takeFeature(UMockdevIoctlClient *client, UMockdevIoctlData *argument, size_t size)
    {
        UMockdevIoctlData *const data = umockdev_ioctl_data_resolve(argument, 0, size, nullptr);
        const bool isTaken = owner->setFeature(QByteArray(reinterpret_cast<const char *>(data->data), qsizetype(size)));
        umockdev_ioctl_client_complete(client, isTaken ? glong(size) : -1, isTaken ? 0 : EPIPE);
    }

    static gboolean onIoctl(UMockdevIoctlBase *, UMockdevIoctlClient *client, gpointer self)
    {
        auto *const parts = static_cast<Parts *>(self);
        const std::lock_guard guard(parts->lock);
        UMockdevIoctlData *const argument = umockdev_ioctl_client_get_arg(client);
        const gulong request = umockdev_ioctl_client_get_request(client);
        if (parts->isGone) {
            umockdev_ioctl_client_complete(client, -1, ENODEV);
        } else if (request == HIDIOCGRDESCSIZE) {
            UMockdevIoctlData *const data = umockdev_ioctl_data_resolve(argument, 0, sizeof(int), nullptr);
            const int size = sizeof(ReportDescriptor);
            std::memcpy(data->data, &size, sizeof size);
            umockdev_ioctl_client_complete(client, 0, 0);
        } else if (request == HIDIOCGRDESC) {
            constexpr size_t Head = sizeof(__u32);
            UMockdevIoctlData *const data =
                umockdev_ioctl_data_resolve(argument, 0, Head + sizeof(ReportDescriptor), nullptr);
            std::memcpy(data->data + Head, ReportDescriptor, sizeof(ReportDescriptor));
            umockdev_ioctl_client_complete(client, 0, 0);
        } else if (_IOC_TYPE(request) == 'H' && _IOC_NR(request) == _IOC_NR(HIDIOCGFEATURE(0))) {
            parts->answerFeature(client, argument, _IOC_SIZE(request));
        } else if (_IOC_TYPE(request) == 'H' && _IOC_NR(request) == _IOC_NR(HIDIOCSFEATURE(0))) {
            parts->takeFeature(client, argument, _IOC_SIZE(request));
        } else {
            return FALSE;
        }
        return TRUE;
    }
};

MockHidraw::MockHidraw()
    : m_parts(std::make_unique<Parts>())
{
    m_parts->owner = this;
    g_signal_connect_after(m_parts->handler, "handle-ioctl", G_CALLBACK(&Parts::onIoctl), m_parts.get());
    umockdev_testbed_attach_ioctl(m_parts->testbed, Node, m_parts->handler, nullptr);
    gchar *const usb = umockdev_testbed_add_device(
        m_parts->testbed, "usb", "1-1", nullptr, "idVendor", "056a", "idProduct", "00a4", "manufacturer",
        "Tonggui tests", "product", "Pad", "bcdDevice", "0100", nullptr, "DEVTYPE", "usb_device", nullptr);
    gchar *const hid =
        umockdev_testbed_add_device(m_parts->testbed, "hid", "0003:056A:00A4.0007", usb, nullptr, "HID_ID",
                                    "0003:0000056A:000000A4", "HID_NAME", "Tonggui pad", "HID_UNIQ", "SN7", nullptr);
    const QByteArray raw = QByteArray("P: ") + (hid + sizeof("/sys") - 1) +
                           "/hidraw7\nN: hidraw7\nE: SUBSYSTEM=hidraw\nE: DEVNAME=/dev/hidraw7\nL: device=..\n";
    umockdev_testbed_add_from_string(m_parts->testbed, raw.constData(), nullptr);
    g_free(hid);
    g_free(usb);
}

MockHidraw::~MockHidraw()
{
    g_object_unref(m_parts->handler);
    g_object_unref(m_parts->testbed);
}

void MockHidraw::pullOut()
{
    const std::lock_guard guard(m_parts->lock);
    m_parts->isGone = true;
}
