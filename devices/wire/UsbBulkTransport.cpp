// SPDX-License-Identifier: Apache-2.0
#include "devices/wire/UsbBulkTransport.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices {

UsbBulkTransport::UsbBulkTransport(std::unique_ptr<UsbPipes> pipes, QObject *parent)
    : ByteTransport(parent)
    , m_pipes(std::move(pipes))
{
    connect(m_pipes.get(), &UsbPipes::received, this,
            [this](quint8, const QByteArray &bytes) { Q_EMIT received(bytes); });
    connect(m_pipes.get(), &UsbPipes::lost, this, &ByteTransport::lost);
}

QString UsbBulkTransport::name() const
{
    return u"usb-bulk"_s;
}

} // namespace tonggui::devices
