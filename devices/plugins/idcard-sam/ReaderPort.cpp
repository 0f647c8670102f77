// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/idcard-sam/ReaderPort.h"

#include "devices/api/EnumText.h"
#include "devices/plugins/idcard-sam/wire/FourPipeTransport.h"
#include "devices/plugins/idcard-sam/wire/MiaxisTransport.h"
#include "devices/wire/HidapiTransport.h"
#include "devices/wire/LibusbPipes.h"
#include "devices/wire/SerialTransport.h"
#include "devices/wire/SocketHidTransport.h"
#include "devices/wire/SocketUsbPipes.h"
#include "devices/wire/TcpTransport.h"
#include "devices/wire/UsbBulkTransport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tonggui::devices::sam {

namespace {

constexpr std::array Words{"serial", "tcp", "usb-bulk", "sam-usb-4pipe", "hid-miaxis"};
constexpr auto MiaxisIds = "10C4:0007";

bool isUsbIds(const QString &text)
{
    static const QRegularExpression pattern(u"^[0-9A-Fa-f]{4}:[0-9A-Fa-f]{4}$"_s);
    return pattern.match(text).hasMatch();
}

bool isHostAndPort(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\[[0-9A-Fa-f:.]+\\]|[^/:\\s]+):[0-9]{1,5}$"_s);
    return pattern.match(text).hasMatch();
}

Way wayOf(const QString &port)
{
    if (isUsbIds(port)) {
        return port.compare(QLatin1StringView(MiaxisIds), Qt::CaseInsensitive) == 0 ? Way::HidMiaxis : Way::UsbBulk;
    }
    if (port.contains(u"hidraw"_s)) {
        return Way::HidMiaxis;
    }
    return isHostAndPort(port) ? Way::Tcp : Way::Serial;
}

std::unique_ptr<UsbPipes> pipesTo(const QString &address)
{
    if (isUsbIds(address)) {
        return std::make_unique<LibusbPipes>(address);
    }
    return std::make_unique<SocketUsbPipes>(address);
}

std::unique_ptr<HidTransport> hidTo(const QString &address)
{
    if (isUsbIds(address)) {
        const quint16 product = address.section(u':', 1).toUShort(nullptr, 16);
        const HidMatch match{.vendor = address.section(u':', 0, 0).toUShort(nullptr, 16),
                             .firstProduct = product,
                             .lastProduct = product};
        return std::make_unique<HidapiTransport>(match);
    }
    if (address.contains(u"hidraw"_s)) {
        return std::make_unique<HidapiTransport>(HidMatch{.path = address});
    }
    return std::make_unique<SocketHidTransport>(address);
}

} // namespace

QString wayWord(Way way)
{
    return wordOf(Words, way);
}

std::optional<Way> wayFrom(QStringView word)
{
    return fromWord<Way>(Words, word);
}

ReaderPort readerPort(const QString &transport, const QString &port)
{
    const QString first = port.section(u':', 0, 0);
    if (const std::optional<Way> inFront = wayFrom(first); inFront && first.size() < port.size()) {
        const QString rest = port.section(u':', 1);
        return {wayFrom(transport).value_or(*inFront),
                rest.startsWith(u"//"_s) && inFront == Way::Tcp ? rest.mid(2) : rest};
    }
    return {wayFrom(transport).value_or(wayOf(port)), port};
}

std::unique_ptr<ByteTransport> transportTo(const ReaderPort &port)
{
    switch (port.way) {
    case Way::Tcp:
        return std::make_unique<TcpTransport>(port.address);
    case Way::UsbBulk:
        return std::make_unique<UsbBulkTransport>(pipesTo(port.address));
    case Way::UsbFourPipe:
        return std::make_unique<FourPipeTransport>(pipesTo(port.address));
    case Way::HidMiaxis:
        return std::make_unique<MiaxisTransport>(hidTo(port.address));
    case Way::Serial:
        break;
    }
    return std::make_unique<SerialTransport>(port.address);
}

} // namespace tonggui::devices::sam
