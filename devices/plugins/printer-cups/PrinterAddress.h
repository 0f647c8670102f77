// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace tonggui::devices::cups {

// Where a printer's queue is asked for, as settings name it.
struct PrinterAddress
{
    QByteArray host; // of the server, or the path of its socket; empty: the one of this computer
    int port = 0;    // 0: the usual one
    bool isEncrypted = false;
    QByteArray uri; // of the queue; empty: the server's default is looked up
    QString shown;  // for people

    // `printer` is a queue's name, an ipp:// or ipps:// address, or empty for the server's default; `server` is
    // HOST[:PORT], the path of a socket, or empty. An address of its own does without a server.
    [[nodiscard]] static PrinterAddress from(const QString &server, const QString &printer);

    [[nodiscard]] QByteArray resource() const; // the path in `uri`
};

[[nodiscard]] QByteArray queueUri(const QString &queue);

} // namespace tonggui::devices::cups
