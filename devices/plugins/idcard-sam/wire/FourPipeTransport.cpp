// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/wire/FourPipeTransport.h"

#include "devices/plugins/idcard-sam/wire/SamFrame.h"

using namespace Qt::StringLiterals;

namespace tonggui::devices::sam {

namespace {

constexpr quint8 HeadOut = 0x02;
constexpr quint8 RestOut = 0x06;
constexpr quint8 HeadIn = 0x81;
constexpr quint8 RestIn = 0x85;

} // namespace

FourPipeTransport::FourPipeTransport(std::unique_ptr<UsbPipes> pipes)
    : m_pipes(std::move(pipes))
{
    connect(m_pipes.get(), &UsbPipes::received, this, &FourPipeTransport::onReceived);
    connect(m_pipes.get(), &UsbPipes::lost, this, &ByteTransport::lost);
}

QString FourPipeTransport::name() const
{
    return u"sam-usb-4pipe"_s;
}

Result<void> FourPipeTransport::open()
{
    m_joiner.reset();
    return m_pipes->open();
}

// What is left of an earlier reply does not belong to what comes now.
void FourPipeTransport::write(const QByteArray &frame)
{
    m_joiner.reset();
    m_pipes->write(HeadOut, frame.first(std::min(HeaderSize, frame.size())));
    if (frame.size() > HeaderSize) {
        m_pipes->write(RestOut, frame.sliced(HeaderSize));
    }
}

void FourPipeTransport::onReceived(quint8 endpoint, const QByteArray &bytes)
{
    QByteArray stream;
    if (endpoint == HeadIn) {
        stream = m_joiner.head(bytes);
    } else if (endpoint == RestIn) {
        stream = m_joiner.rest(bytes);
    }
    if (!stream.isEmpty()) {
        Q_EMIT received(stream);
    }
}

} // namespace tonggui::devices::sam
