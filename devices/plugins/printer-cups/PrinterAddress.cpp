// SPDX-License-Identifier: Apache-2.0
#include "devices/plugins/printer-cups/PrinterAddress.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace tonggui::devices::cups {

namespace {
constexpr int IppPort = 631;
}

QByteArray queueUri(const QString &queue)
{
    return "ipp://localhost/printers/" + QUrl::toPercentEncoding(queue);
}

PrinterAddress PrinterAddress::from(const QString &server, const QString &printer)
{
    PrinterAddress address;
    const QUrl url(printer);
    if (url.scheme() == u"ipp"_s || url.scheme() == u"ipps"_s) {
        address.host = url.host(QUrl::FullyEncoded).toLatin1();
        address.port = url.port(IppPort);
        address.isEncrypted = url.scheme() == u"ipps"_s;
        address.uri = url.toEncoded();
        address.shown = printer;
        return address;
    }
    const QUrl parts(u"ipp://"_s + server);
    const bool isSocket = server.startsWith(u'/');
    address.host = isSocket ? server.toLocal8Bit() : parts.host(QUrl::FullyEncoded).toLatin1();
    address.port = isSocket || server.isEmpty() ? 0 : parts.port(IppPort);
    if (!printer.isEmpty()) {
        address.uri = queueUri(printer);
    }
    address.shown = server.isEmpty() ? printer : printer + u'@' + server;
    return address;
}

QByteArray PrinterAddress::resource() const
{
    const QByteArray path = QUrl::fromEncoded(uri).path(QUrl::FullyEncoded).toLatin1();
    return path.isEmpty() ? QByteArray("/") : path;
}

} // namespace tonggui::devices::cups
