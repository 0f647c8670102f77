// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-escpos/PrinterPort.h"

#include "devices/wire/SerialTransport.h"
#include "devices/wire/TcpTransport.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace tonggui::devices::escpos {

std::unique_ptr<ByteTransport> transportFor(const QString &port)
{
    static const QRegularExpression hostAndPort(u"^[^/]+:[0-9]+$"_s);
    static const QRegularExpression addressAlone(u"^[0-9]+([.][0-9]+){3}$"_s);
    if (addressAlone.match(port).hasMatch()) {
        return std::make_unique<TcpTransport>(port + u":9100"_s);
    }
    if (hostAndPort.match(port).hasMatch()) {
        return std::make_unique<TcpTransport>(port);
    }
    return std::make_unique<SerialTransport>(port);
}

} // namespace tonggui::devices::escpos
