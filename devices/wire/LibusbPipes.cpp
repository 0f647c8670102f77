// SPDX-License-Identifier: Apache-2.0
#include "devices/wire/LibusbPipes.h"

#include "devices/api/DeviceErrors.h"
#include "devices/wire/LibusbDevice.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

LibusbPipes::LibusbPipes(QString ids, QObject *parent)
    : UsbPipes(parent)
    , m_ids(std::move(ids))
{}

LibusbPipes::~LibusbPipes() = default;

QString LibusbPipes::name() const
{
    return u"usb"_s;
}

Result<void> LibusbPipes::open()
{
    bool isVendor = false;
    bool isProduct = false;
    const quint16 vendor = m_ids.section(u':', 0, 0).toUShort(&isVendor, 16);
    const quint16 product = m_ids.section(u':', 1).toUShort(&isProduct, 16);
    if (!isVendor || !isProduct) {
        return failure(errors::PortNotOpen, {m_ids});
    }
    m_device.reset();
    const int life = ++m_life;
    Device::Listener listener;
    listener.received = [this, life](quint8 endpoint, const QByteArray &bytes) {
        QMetaObject::invokeMethod(this, [this, life, endpoint, bytes] { onReceived(life, endpoint, bytes); });
    };
    listener.gone = [this, life](const QString &cause) {
        const auto tell = [this, life, cause] { onGone(life, cause); };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    };
    Result<std::unique_ptr<Device>> device = Device::open(vendor, product, m_ids, std::move(listener));
    if (!device) {
        return failure(device.error());
    }
    m_device = std::move(*device);
    return {};
}

void LibusbPipes::close()
{
    ++m_life;
    m_device.reset();
}

void LibusbPipes::write(quint8 endpoint, const QByteArray &bytes)
{
    if (m_device) {
        m_device->write(endpoint, bytes);
    }
}

void LibusbPipes::onReceived(int life, quint8 endpoint, const QByteArray &bytes)
{
    if (life == m_life) {
        Q_EMIT received(endpoint, bytes);
    }
}

void LibusbPipes::onGone(int life, const QString &cause)
{
    if (life == m_life) {
        close();
        Q_EMIT lost(Error(errors::Unplugged).because(cause));
    }
}

} // namespace tonggui::devices
