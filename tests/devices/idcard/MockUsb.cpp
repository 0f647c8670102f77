// SPDX-License-Identifier: Apache-2.0
#include "tests/devices/idcard/MockUsb.h"

#include <dlfcn.h>
#include <linux/ioctl.h>
#include <linux/usbdevice_fs.h>
#include <umockdev.h>
#include <unistd.h>

#include <cerrno>
#include <cstddef>
#include <cstdlib>
#include <cstring>

namespace {

constexpr char Preloaded[] = "libumockdev-preload.so.0";
constexpr char Node[] = "/dev/bus/usb/001/001";
constexpr char Description[] = "P: /devices/usb1\n"
                               "N: bus/usb/001/001\n"
                               "E: SUBSYSTEM=usb\n"
                               "E: DRIVER=usb\n"
                               "E: BUSNUM=001\n"
                               "E: DEVNUM=001\n"
                               "E: DEVNAME=/dev/bus/usb/001/001\n"
                               "E: DEVTYPE=usb_device\n"
                               "A: bConfigurationValue=1\\n\n"
                               "A: busnum=1\\n\n"
                               "A: devnum=1\\n\n"
                               "A: speed=12\\n\n"
                               "H: descriptors="
                               "120100020000004000045AC300010000000109022E0001010080320904000004FF000000"
                               "070502024000000705060240000007058102400000070585024000"
                               "00\n";

} // namespace

struct MockUsb::Parts
{
    UMockdevTestbed *testbed = umockdev_testbed_new();
    UMockdevIoctlBase *handler = umockdev_ioctl_base_new();
    MockUsb *owner = nullptr;
    std::mutex lock;
    std::deque<UMockdevIoctlData *> flying;                // IN transfers that wait for bytes
    std::deque<std::pair<UMockdevIoctlData *, int>> ended; // with their status
    std::map<quint8, std::deque<QByteArray>> outgoing;
    bool isGone = false;
    bool refusesClaims = false;

    static usbdevfs_urb *urbOf(UMockdevIoctlData *data) { return reinterpret_cast<usbdevfs_urb *>(data->data); }

    // With the lock held: gives waiting transfers what there is for them.
    void deliver()
    {
        for (auto it = flying.begin(); it != flying.end();) {
            usbdevfs_urb *const urb = urbOf(*it);
            std::deque<QByteArray> &bytes = outgoing[urb->endpoint];
            if (!isGone && bytes.empty()) {
                ++it;
                continue;
            }
            if (!isGone) {
                std::memcpy(urb->buffer, bytes.front().constData(), size_t(bytes.front().size()));
                urb->actual_length = int(bytes.front().size());
                bytes.pop_front();
            }
            ended.emplace_back(*it, isGone ? -ESHUTDOWN : 0);
            it = flying.erase(it);
        }
    }

    void submit(UMockdevIoctlClient *client, UMockdevIoctlData *argument)
    {
        UMockdevIoctlData *const data = umockdev_ioctl_data_resolve(argument, 0, sizeof(usbdevfs_urb), nullptr);
        usbdevfs_urb *const urb = urbOf(data);
        (void)umockdev_ioctl_data_resolve(data, offsetof(usbdevfs_urb, buffer), gsize(urb->buffer_length), nullptr);
        QByteArray written;
        const quint8 endpoint = urb->endpoint;
        {
            const std::lock_guard guard(lock);
            if (isGone) {
                umockdev_ioctl_client_complete(client, -1, ENODEV);
                return;
            }
            if ((endpoint & 0x80) != 0) {
                flying.push_back(data);
                deliver();
            } else {
                written = QByteArray(static_cast<const char *>(urb->buffer), urb->buffer_length);
                urb->actual_length = urb->buffer_length;
                ended.emplace_back(data, 0);
            }
        }
        umockdev_ioctl_client_complete(client, 0, 0);
        if (!written.isEmpty() && owner->received) {
            owner->received(endpoint, written);
        }
    }

    void reap(UMockdevIoctlClient *client, UMockdevIoctlData *argument)
    {
        const std::lock_guard guard(lock);
        if (ended.empty()) {
            umockdev_ioctl_client_complete(client, -1, EAGAIN);
            return;
        }
        const auto [data, status] = ended.front();
        ended.pop_front();
        urbOf(data)->status = status;
        UMockdevIoctlData *const place = umockdev_ioctl_data_resolve(argument, 0, sizeof(gpointer), nullptr);
        umockdev_ioctl_data_set_ptr(place, 0, data);
        umockdev_ioctl_client_complete(client, 0, 0);
    }

    void discard(UMockdevIoctlClient *client, UMockdevIoctlData *argument)
    {
        const std::lock_guard guard(lock);
        const gulong wanted = *reinterpret_cast<gulong *>(argument->data);
        for (auto it = flying.begin(); it != flying.end(); ++it) {
            if ((*it)->client_addr == wanted) {
                ended.emplace_back(*it, -ENOENT);
                flying.erase(it);
                umockdev_ioctl_client_complete(client, 0, 0);
                return;
            }
        }
        umockdev_ioctl_client_complete(client, -1, EINVAL);
    }

    static gboolean onIoctl(UMockdevIoctlBase *, UMockdevIoctlClient *client, gpointer self)
    {
        auto *const parts = static_cast<Parts *>(self);
        UMockdevIoctlData *const argument = umockdev_ioctl_client_get_arg(client);
        switch (umockdev_ioctl_client_get_request(client)) {
        case USBDEVFS_GET_CAPABILITIES: {
            UMockdevIoctlData *const data = umockdev_ioctl_data_resolve(argument, 0, sizeof(guint32), nullptr);
            *reinterpret_cast<guint32 *>(data->data) = USBDEVFS_CAP_BULK_CONTINUATION | USBDEVFS_CAP_NO_PACKET_SIZE_LIM;
            umockdev_ioctl_client_complete(client, 0, 0);
            return TRUE;
        }
        case USBDEVFS_CLAIMINTERFACE:
            umockdev_ioctl_client_complete(client, parts->refusesClaims ? -1 : 0, parts->refusesClaims ? EBUSY : 0);
            return TRUE;
        case USBDEVFS_RELEASEINTERFACE:
        case USBDEVFS_IOCTL:
        case USBDEVFS_DISCONNECT_CLAIM:
            umockdev_ioctl_client_complete(client, parts->refusesClaims ? -1 : 0, parts->refusesClaims ? EBUSY : 0);
            return TRUE;
        case USBDEVFS_GETDRIVER:
            umockdev_ioctl_client_complete(client, -1, ENODATA);
            return TRUE;
        case USBDEVFS_SUBMITURB:
            parts->submit(client, argument);
            return TRUE;
        case USBDEVFS_REAPURB:
        case USBDEVFS_REAPURBNDELAY:
            parts->reap(client, argument);
            return TRUE;
        case USBDEVFS_DISCARDURB:
            parts->discard(client, argument);
            return TRUE;
        default:
            return FALSE;
        }
    }
};

MockUsb::MockUsb()
    : m_parts(std::make_unique<Parts>())
{
    m_parts->owner = this;
    g_signal_connect_after(m_parts->handler, "handle-ioctl", G_CALLBACK(&Parts::onIoctl), m_parts.get());
    umockdev_testbed_attach_ioctl(m_parts->testbed, Node, m_parts->handler, nullptr);
    umockdev_testbed_add_from_string(m_parts->testbed, Description, nullptr);
}

MockUsb::~MockUsb()
{
    g_object_unref(m_parts->handler);
    g_object_unref(m_parts->testbed);
}

void MockUsb::send(quint8 endpoint, const QByteArray &bytes)
{
    const std::lock_guard guard(m_parts->lock);
    m_parts->outgoing[endpoint].push_back(bytes);
    m_parts->deliver();
}

void MockUsb::pullOut()
{
    const std::lock_guard guard(m_parts->lock);
    m_parts->isGone = true;
    m_parts->deliver();
}

void MockUsb::refuseClaims()
{
    m_parts->refusesClaims = true;
}

bool inMockedSystem(char **argv)
{
    if (::dlopen(Preloaded, RTLD_NOW | RTLD_NOLOAD) != nullptr) {
        return true;
    }
    if (std::getenv("TONGGUI_MOCKED") != nullptr) {
        return false;
    }
    ::setenv("TONGGUI_MOCKED", "1", 1);
    ::setenv("LD_PRELOAD", Preloaded, 1);
    ::execv("/proc/self/exe", argv);
    return false;
}
